using System.Globalization;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.App.Web.Words;

/// <summary>The people a figure speaks of, in words.</summary>
public static class PopulationWords
{
    /// <summary><c>Medical Records Specialists; Texas; CPC</c></summary>
    /// <param name="known">Attributes that need no saying.</param>
    public static string Of(Population population, Vocabulary vocabulary, IReadOnlyList<string> known)
    {
        string[] said = [.. population.Attributes.Except(known).Select(attribute => Said(attribute, population[attribute]!, vocabulary))];
        return said.Length == 0 ? "All" : string.Join("; ", said);
    }

    private static string Said(string attribute, string written, Vocabulary vocabulary)
    {
        string words = string.Join(" or ", written.Split('|').Select(part => Part(attribute, part, vocabulary)));
        return attribute switch
        {
            "occupation" or "area" or "role" or "specialty" or "setting" or "mode" or "education" or "credential" or "industry" or "level" => words,
            "certified" => written == "yes" ? "certified" : written == "no" ? "not certified" : "certified: " + words,
            "experience" => words + (written == "1" ? " year of experience" : " years of experience"),
            "potential_experience" => words + " years since school",
            "tenure" => words + " years with the employer",
            "credentials" => words + (written == "1" ? " credential" : " credentials"),
            "versus" => "against " + Against(written, vocabulary),
            _ => attribute.Replace('-', ' ').Replace('_', ' ') + " " + words,
        };
    }

    /// <summary>What a difference is taken from: <c>certified:no</c>.</summary>
    private static string Against(string written, Vocabulary vocabulary)
    {
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? written : Said(written[..colon], written[(colon + 1)..], vocabulary);
    }

    /// <summary>One level, with its share where it is a part of a mixture: <c>coder:0.6</c>.</summary>
    private static string Part(string attribute, string part, Vocabulary vocabulary)
    {
        int colon = part.LastIndexOf(':');
        return colon > 0 && double.TryParse(part.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double share)
            ? $"{Level(attribute, part[..colon], vocabulary)} ({Shares.Level(share)})"
            : Level(attribute, part, vocabulary);
    }

    private static string Level(string attribute, string id, Vocabulary vocabulary) => attribute switch
    {
        "occupation" => vocabulary.Occupations.Find(id)?.Name ?? id,
        "area" => vocabulary.Places.Find(id)?.Name ?? id,
        "role" => vocabulary.Roles.Find(id)?.Name ?? id,
        "specialty" => vocabulary.Specialties.Find(id)?.Name ?? id,
        "setting" => vocabulary.Settings.Find(id)?.Name ?? id,
        "mode" => vocabulary.Modes.Find(id)?.Name ?? id,
        "education" => vocabulary.Educations.Find(id)?.Name ?? id,
        "credential" => string.Join(" with ", id.Split('+')),
        "industry" => Industries.InWords(id),
        _ => id,
    };
}
