using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Payrolls;

/// <summary>What the titles of public payrolls say, one by one. Technicians of whom it is not known whether they code are given their occupation and no role.</summary>
internal static class PayrollTitles
{
    private static readonly Lazy<Dictionary<string, Population>> Titles = new(() =>
        Mapping.Rows("payroll-titles.csv").ToDictionary(row => row[0], row => Population.Parse(row[1]), StringComparer.Ordinal));

    /// <summary>A title that is not in the table is kept as a level: seen, not fitted.</summary>
    public static Population Read(PublishedTable table) =>
        Titles.Value.TryGetValue(table.Text("title"), out Population? population)
            ? population
            : Population.Silent.With("level", Slug.Of(table.Text("title")));
}
