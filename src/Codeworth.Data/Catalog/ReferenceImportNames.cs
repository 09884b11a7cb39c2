using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Gives areas the names people use, leaving out every name that two areas could claim.</summary>
internal static class ReferenceImportNames
{
    // The publisher joins cities with hyphens; these have one of their own.
    private static readonly string[] Hyphenated = ["Winston-Salem", "Wilkes-Barre"];

    public static IReadOnlyList<ReferenceImportArea> Named(IReadOnlyList<ReferenceImportArea> areas, ReferenceInputs inputs)
    {
        ILookup<string, string> nicknames = inputs.Authored("nicknames.csv").ToLookup(row => row["area"], row => row["name"], StringComparer.Ordinal);
        Dictionary<string, string[]> candidates = areas.ToDictionary(
            area => area.Id, area => Candidates(area).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        Dictionary<string, int> claims = areas
            .SelectMany(area => candidates[area.Id].Concat(Cities(area)).Append(area.Name).Select(Spelling.Key).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. areas.Select(area => area with
            {
                OtherNames =
                [
                    .. area.OtherNames,
                    .. candidates[area.Id].Where(name => claims[Spelling.Key(name)] == 1),
                    .. nicknames[area.Id].Where(name => !claims.TryGetValue(Spelling.Key(name), out int count) || count > 1),
                ],
            }),
        ];
    }

    /// <summary><c>Dallas-Fort Worth-Arlington, TX</c>: each city with each state, then the first city alone.</summary>
    private static IEnumerable<string> Candidates(ReferenceImportArea area)
    {
        return Cities(area).Concat(Written(area)).Distinct(StringComparer.Ordinal)
            .SelectMany(city => area.States.Select(state => city + ", " + state))
            .Where(name => Spelling.Key(name) != Spelling.Key(area.Name))
            .Concat(Cities(area).Take(1));
    }

    private static IEnumerable<string> Cities(ReferenceImportArea area) => Written(area).Select(Plain);

    private static IEnumerable<string> Written(ReferenceImportArea area)
    {
        int comma = area.Name.LastIndexOf(", ", StringComparison.Ordinal);
        if (area.Kind != "metro" || comma < 0)
            return [];
        string title = Hyphenated.Aggregate(area.Name[..comma], (text, city) => text.Replace(city, city.Replace('-', '~'), StringComparison.Ordinal));
        return title.Split(["--", "-", "/"], StringSplitOptions.RemoveEmptyEntries)
            .Where(city => !city.EndsWith(" County", StringComparison.Ordinal))
            .Select(city => city.Replace('~', '-'));
    }

    /// <summary>Without the words the publisher adds: <c>Urban Honolulu</c>, <c>Barnstable Town</c>.</summary>
    private static string Plain(string city)
    {
        string plain = city.StartsWith("Urban ", StringComparison.Ordinal) ? city["Urban ".Length..] : city;
        return plain.EndsWith(" Town", StringComparison.Ordinal) ? plain[..^" Town".Length] : plain;
    }
}
