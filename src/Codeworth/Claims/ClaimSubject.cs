using System.Globalization;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Claims;

/// <summary>The people a claim speaks of.</summary>
/// <param name="Market">Their job; what is null is not said.</param>
/// <param name="Profile">The persons; what is null is not said.</param>
/// <param name="Certified">Whether they hold any credential, where that is said without saying which.</param>
public sealed record ClaimSubject(Market Market, Profile Profile, bool? Certified = null)
{
    /// <summary>Reads <c>role=coder;area=CA;experience=4</c>, in reference ids; empty is everybody.</summary>
    /// <exception cref="FormatException">A part cannot be read, or names what is not known.</exception>
    public static ClaimSubject Parse(string text, Vocabulary words)
    {
        Population said = Population.Parse(text);
        ClaimSubject subject = Everybody(words);
        foreach (string attribute in said.Attributes)
            subject = subject.With(attribute, said[attribute]!, words) ?? throw new FormatException(ErrorTexts.ClaimSubjectUnknown(attribute, said[attribute]!));
        return subject;
    }

    /// <summary>The reference workforce of the nation.</summary>
    public static ClaimSubject Everybody(Vocabulary words) => new(new Market(words.Places.Nation), Profile.Unsaid);

    /// <summary>Coders are meant where no level of work is said.</summary>
    internal ClaimSubject AsCoder(Vocabulary words) => Market.Role is null ? this with { Market = Market with { Role = words.Roles.Find("coder") } } : this;

    private ClaimSubject? With(string attribute, string value, Vocabulary words) => attribute switch
    {
        "role" when words.Roles.Find(value) is { } role => this with { Market = Market with { Role = role } },
        "specialty" when words.Specialties.Find(value) is { } specialty => this with { Market = Market with { Specialty = specialty } },
        "setting" when words.Settings.Find(value) is { } setting => this with { Market = Market with { Setting = setting } },
        "mode" when words.Modes.Find(value) is { } mode => this with { Market = Market with { Mode = mode } },
        "area" when words.Places.Find(value) is { } area => this with { Market = Market with { Area = area } },
        "education" when words.Educations.Find(value) is { } education => this with { Profile = Profile with { Education = education } },
        "credential" when value == "none" => this with { Profile = Profile with { Credentials = [] } },
        "credential" when words.Credentials.Find(value) is { } credential => this with { Profile = Profile with { Credentials = [credential] } },
        "experience" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double years) && years <= 60 =>
            this with { Profile = Profile with { Years = years } },
        "certified" when value is "yes" or "no" => this with { Certified = value == "yes" },
        _ => null,
    };
}
