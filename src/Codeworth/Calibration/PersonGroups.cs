using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Calibration;

/// <summary>The groups a held-back person is counted in.</summary>
internal static class PersonGroups
{
    /// <summary>Groups with fewer persons are listed, but say too little to be judged by.</summary>
    public const int LeastPersons = 50;

    private static readonly ImmutableArray<string> Said = ["education", "setting", "mode", "role"];

    /// <param name="cited">What is said of the person.</param>
    /// <param name="place">Where the person works, as finely as is said; null where it is not.</param>
    /// <param name="programme">That tells of the person.</param>
    /// <param name="sizes">Of places.</param>
    public static ImmutableArray<string> Of(Citation cited, Area? place, string programme, PlaceSizes sizes)
    {
        Population person = cited.Population;
        List<string> groups = [$"source={programme}"];
        groups.AddRange(Said.Select(attribute => $"{attribute}={Level(person[attribute])}"));
        groups.Add($"experience={Experience(person)}");
        groups.Add($"region={Regions.Of(place)}");
        groups.Add($"place={sizes.Of(place)}");
        groups.Add($"credential={(person["credential"] is null && person["certified"] is null ? "not known" : "known")}");
        return [.. groups];
    }

    private static string Level(string? said) => said is null ? "not known" : said.Contains('|', StringComparison.Ordinal) ? "several" : said;

    /// <summary>Bands of ten years, of coding, of tenure, or of age since schooling.</summary>
    private static string Experience(Population person)
    {
        string? years = person["experience"] ?? person["tenure"] ?? person["potential_experience"];
        if (years is null || Estimates.Fitting.YearsRange.Read(years) is not { } range)
            return "not known";
        return ExperienceBand.Of(range.From);
    }
}
