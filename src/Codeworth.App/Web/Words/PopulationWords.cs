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
        string[] said = [.. population.Attributes.Except(known).Select(attribute => Said(population, attribute, vocabulary))];
        return said.Length == 0 ? "All" : string.Join("; ", said);
    }

    private static string Said(Population population, string attribute, Vocabulary vocabulary)
    {
        Share[] levels = [.. population.Mixture(attribute)];
        string words = levels.Length == 1
            ? Level(attribute, levels[0].Level, vocabulary)
            : string.Join(" or ", levels.Select(share => $"{Level(attribute, share.Level, vocabulary)} ({Shares.Percent(share.Weight)})"));
        return IsNamed(attribute) ? words : $"{attribute.Replace('-', ' ')} {words}";
    }

    private static bool IsNamed(string attribute) => attribute is "occupation" or "area" or "role" or "specialty" or "setting" or "mode" or "education" or "credential";

    private static string Level(string attribute, string id, Vocabulary vocabulary) => attribute switch
    {
        "occupation" => vocabulary.Occupations.Find(id)?.Name ?? id,
        "area" => vocabulary.Places.Find(id)?.Name ?? id,
        "role" => vocabulary.Roles.Find(id)?.Name ?? id,
        "specialty" => vocabulary.Specialties.Find(id)?.Name ?? id,
        "setting" => vocabulary.Settings.Find(id)?.Name ?? id,
        "mode" => vocabulary.Modes.Find(id)?.Name ?? id,
        "education" => vocabulary.Educations.Find(id)?.Name ?? id,
        _ => id,
    };
}
