using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Effects;

/// <summary>Every effect the model knows, for a coder anywhere: all are at equal work, so that the role is said the same on both sides.</summary>
public sealed class EffectTable
{
    /// <summary>The families, in the order they are shown.</summary>
    public static readonly ImmutableArray<string> Families =
        ["certification", "credential", "stacking", "experience", "education", "mode", "setting", "specialty", "role"];

    private const string Compared = "CPC";
    private const string Average = "average";

    private static readonly (int From, int To)[] Years = [(0, 1), (1, 2), (2, 3), (3, 5), (5, 8), (8, 12), (12, 20), (20, 30)];

    private readonly FittedModel _fit;
    private readonly Vocabulary _words;
    private readonly YearMonth _on;
    private readonly RawGaps _gaps;
    private readonly NamedFigures _named;
    private readonly Market _coder;
    private readonly double _base;

    /// <param name="fit">The fit.</param>
    /// <param name="words">The reference tables.</param>
    /// <param name="figures">All the evidence: what names a level, and the gaps it prints.</param>
    /// <param name="on">The month whose national median the dollars are counted from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public EffectTable(FittedModel fit, Vocabulary words, IReadOnlyCollection<Figure> figures, YearMonth on)
    {
        (_fit, _words, _on) = (fit, words, on);
        (_gaps, _named) = (new RawGaps(figures), new NamedFigures(fit, figures));
        _coder = new Market(words.Places.Nation, words.Roles.Find("coder"));
        _base = Math.Exp(fit.Locate(new Market(words.Places.Nation), Profile.Unsaid, on).Median);
    }

    /// <summary>The effects of a family, or of all.</summary>
    public IEnumerable<Effect> Of(string? family) => All().Where(effect => family is null || effect.Family == family);

    /// <summary>Holding any credential against none: being certified, with the further ones that holders have on average.</summary>
    internal static (int[] Components, double[] Coefficients) CertifiedTerms(FittedModel fit)
    {
        (Workforce people, ComponentLayout layout) = (fit.Compiled.Workforce, fit.Design.Layout);
        return ([layout.Certified, layout.Second, layout.Third], [1, people.SecondShare + people.ThirdShare, people.ThirdShare]);
    }

    private IEnumerable<Effect> All() =>
    [
        Certified(),
        .. _words.Credentials.All.Select(Credential),
        .. Stacking(),
        .. Years.Select(years => Experience(years.From, years.To)),
        .. _words.Educations.All.Where(level => level.Id != "high-school").Select(Education),
        .. _words.Modes.All.Where(level => level.Id != "on-site").Select(Mode),
        .. _words.Settings.All.Select(Setting),
        .. _words.Specialties.All.Select(Specialty),
        .. _words.Roles.All.Where(level => level.Id != "coder").Select(Role),
    ];

    private Effect Certified()
    {
        (int[] components, double[] coefficients) = CertifiedTerms(_fit);
        return Made("certified:yes", "certified", "not certified", "certification", _fit.ContrastOf(components, coefficients), _named.Of("certified", "yes"), Gaps("certified=yes", "certified=no"));
    }

    private Effect Credential(Credential credential)
    {
        string against = credential.Id == Compared ? "no credential" : Compared;
        Profile other = new(Credentials: credential.Id == Compared ? [] : [_words.Credentials.Find(Compared)!]);
        Contrast contrast = Between(_coder, new Profile(Credentials: [credential]), _coder, other);
        ImmutableArray<RawGap> gaps = credential.Id == Compared
            ? Gaps($"credential={credential.Id}", "certified=no")
            : Gaps($"credential={credential.Id}", $"credential={Compared}");
        return Made($"credential:{credential.Id}", credential.Id, against, "credential", contrast, _named.OfComponent(_fit.Design.Layout.Credential + _fit.Design.CredentialIndex(credential)), gaps);
    }

    private IEnumerable<Effect> Stacking()
    {
        ComponentLayout layout = _fit.Design.Layout;
        yield return Made("credentials:2", "a second credential", "one", "stacking", _fit.ContrastOf([layout.Second], [1]), _named.Of("credentials", "2"), Gaps("credentials=2", "credentials=1"));
        yield return Made("credentials:3+", "a third credential", "two", "stacking", _fit.ContrastOf([layout.Third], [1]), _named.Of("credentials", "3+"), Gaps("credentials=3+", "credentials=2"));
    }

    /// <summary>One year's step, the mean of those in a segment of the curve.</summary>
    private Effect Experience(int from, int to)
    {
        Contrast whole = Between(_coder, new Profile(Years: to), _coder, new Profile(Years: from));
        int years = to - from;
        string label = years == 1 ? $"year {to} of experience" : string.Create(CultureInfo.InvariantCulture, $"each year from {from} to {to}");
        return Made($"experience:{from}-{to}", label, "a year less", "experience", new Contrast(whole.Mean / years, whole.StandardError / years), _named.OfAny("experience", "tenure", "potential_experience"), []);
    }

    private Effect Education(Education level) => Named(
        "education", level, "high school", _coder, new Profile(Education: level), _coder, new Profile(Education: _words.Educations.Find("high-school")), "high-school");

    private Effect Mode(WorkMode level) => Named(
        "mode", level, "on site", _coder with { Mode = level }, Profile.Unsaid, _coder with { Mode = _words.Modes.Find("on-site") }, Profile.Unsaid, "on-site");

    private Effect Setting(Setting level) => Named("setting", level, Average, _coder with { Setting = level }, Profile.Unsaid, _coder, Profile.Unsaid, null);

    private Effect Specialty(Specialty level) => Named("specialty", level, Average, _coder with { Specialty = level }, Profile.Unsaid, _coder, Profile.Unsaid, null);

    /// <summary>Years and certification said alike, or the usual ones of the role would count too.</summary>
    private Effect Role(Role level)
    {
        Profile equal = new(Years: 5, Credentials: [_words.Credentials.Find(Compared)!]);
        return Named("role", level, "coder", _coder with { Role = level }, equal, _coder, equal, "coder");
    }

    private Effect Named(string family, Named level, string against, Market market, Profile profile, Market other, Profile otherProfile, string? otherLevel) => Made(
        $"{family}:{level.Id}", level.Name, against, family, Between(market, profile, other, otherProfile), _named.OfComponent(Component(family, level)),
        otherLevel is null ? [] : Gaps($"{family}={level.Id}", $"{family}={otherLevel}"));

    private Effect Made(string attribute, string label, string against, string family, Contrast contrast, (int Figures, int Sources) named, ImmutableArray<RawGap> gaps) =>
        new(attribute, label, against, family, contrast, _base, named.Figures, named.Sources, gaps);

    private int Component(string family, Named level)
    {
        (Workforce people, ComponentLayout layout) = (_fit.Compiled.Workforce, _fit.Design.Layout);
        return family switch
        {
            "education" => layout.Education + people.Educations.IndexOf(level.Id),
            "mode" => layout.Mode + people.Modes.IndexOf(level.Id),
            "setting" => layout.Setting + people.Settings.IndexOf(level.Id),
            "specialty" => layout.Specialty + people.Specialties.IndexOf(level.Id),
            _ => layout.Role + people.Roles.IndexOf(level.Id),
        };
    }

    private Contrast Between(Market first, Profile profile, Market second, Profile other) => _fit.Contrast((first, profile), (second, other), _on);

    private ImmutableArray<RawGap> Gaps(string first, string second) => _gaps.Between(Population.Parse(first), Population.Parse(second));
}
