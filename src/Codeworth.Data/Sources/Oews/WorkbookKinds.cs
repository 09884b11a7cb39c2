namespace Codeworth.Data.Sources.Oews;

/// <summary>Gathers what the rows of a workbook speak of, to name its table: national, sectors, state, metro, nonmetro.</summary>
internal sealed class WorkbookKinds
{
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    public void Add(IPublishedRow row)
    {
        bool everyIndustry = row.Text("naics").All(digit => digit == '0');
        _kinds.Add(row.Whole("area_type") switch
        {
            OewsColumns.Nation => everyIndustry ? "national" : Industries(row.Text("i_group")),
            OewsColumns.State or OewsColumns.Territory => "state",
            OewsColumns.Metro => "metro",
            _ => "nonmetro",
        });
    }

    /// <param name="year">The release's year.</param>
    /// <param name="file">Name of the workbook, for the source's description.</param>
    public Release Release(int year, string file)
    {
        string kind = string.Join('-', _kinds);
        return new Release(
            OewsReleases.Publisher,
            $"{kind}-{year}",
            $"Occupational Employment and Wage Statistics: {string.Join(", ", _kinds)}, May {year}",
            $"May {year}",
            year,
            "https://www.bls.gov/oes/tables.htm",
            $"The publisher's workbook {file}, as imported; marks *, ** and # kept.");
    }

    private static string Industries(string group) => group is "sector" or "" ? "sectors" : "industries-" + group.ToLowerInvariant().Replace(' ', '-').Replace(',', '-');
}
