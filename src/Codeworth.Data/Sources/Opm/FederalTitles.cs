using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Opm;

/// <summary>Reads the role from the title of a federal vacancy: the first part of <c>federal-titles.csv</c> that it contains decides.</summary>
internal static class FederalTitles
{
    private static readonly Lazy<List<(string Part, Population Population)>> Parts = new(() =>
        [.. Mapping.Rows("federal-titles.csv").Select(row => (row[0], Population.Parse(row[1])))]);

    /// <summary>What the title says; a title that says nothing known keeps it as a level, seen and not fitted.</summary>
    public static Population Read(string title) => Parts.Value
        .Where(part => title.Contains(part.Part, StringComparison.OrdinalIgnoreCase))
        .Select(part => part.Population)
        .FirstOrDefault() ?? Population.Silent.With("level", Slug.Of(title));
}
