namespace Codeworth.Data.Sources.Oews;

/// <summary>The releases of Occupational Employment and Wage Statistics that were collected.</summary>
internal static class OewsReleases
{
    public static readonly Publisher Publisher =
        new("bls-oews", "U.S. Bureau of Labor Statistics", "oews", Publisher.Official, Publisher.PublicDomain);

    private const string Programme = "Occupational Employment and Wage Statistics";
    private const string Tables = "https://www.bls.gov/oes/tables.htm";
    private const string Workbook = "The publisher's workbook, from public copies that agree; marks *, ** and # kept.";
    private const string Conversion =
        "A public JSON conversion of the publisher's workbook, checked against a second one; standard errors, hourly percentiles and the marks *, ** and # are lost in it.";

    private static readonly int[] NationalYears = [2009, 2014, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

    /// <param name="official">The folder of official tables.</param>
    public static IEnumerable<Release> All(string official)
    {
        string national = Path.Combine(official, "oews_national.csv");
        string states = Path.Combine(official, "oews_state.csv");
        string areas = Path.Combine(official, "oews_metro_nonmetro.csv");
        string sectors = Path.Combine(official, "oews_national_by_sector_2024.csv");
        return
        [
            .. NationalYears.Select(year => Of("national", year, national, year == 2025 ? Conversion : Workbook, OewsColumns.Nation)),
            OewsMedianHistory.Release(official, NationalYears.ToHashSet()),
            Of("sectors", 2024, sectors, Workbook, OewsColumns.Nation),
            OewsIndustries.Release(official),
            OutlookHandbookIndustries.Release(official),
            Of("state", 2024, states, Conversion, OewsColumns.State, OewsColumns.Territory),
            Of("state", 2025, states, Conversion, OewsColumns.State, OewsColumns.Territory),
            Of("metro", 2025, areas, "A public JSON conversion of the publisher's workbook that no second one could be compared with.", OewsColumns.Metro),
            Of("nonmetro", 2024, areas, Conversion, OewsColumns.Nonmetro),
            Of("nonmetro", 2025, areas, Conversion, OewsColumns.Nonmetro),
        ];
    }

    private static Release Of(string what, int year, string path, string howRead, params int[] kinds) =>
        new(Publisher, $"{what}-{year}", $"{Programme}: {what}, May {year}", $"May {year}", year, Tables, howRead)
        {
            Figures = OewsTable.Read(path, year, kinds),
        };
}
