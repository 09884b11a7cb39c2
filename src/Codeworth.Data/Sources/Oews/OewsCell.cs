using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Oews;

/// <summary>One row of an OEWS table: an occupation in an area (and industry), its jobs and its wages.</summary>
internal sealed class OewsCell
{
    private readonly IPublishedRow _table;
    private readonly string _date;
    private readonly string _population;
    private readonly bool _secondary;
    private readonly double? _jobs;

    public OewsCell(IPublishedRow table)
    {
        _table = table;
        string industry = table.Text("naics");
        bool everyIndustry = industry.All(digit => digit == '0');
        string occupation = table.Text("occ_code");
        Area = AreaId();
        Id = occupation + "-" + Area + (everyIndustry ? "" : "-" + industry);
        _date = table.Text("year") + "-05";
        Population population = Population.Silent.With("occupation", occupation).With("area", Area);
        _population = (everyIndustry ? population : population.With("industry", industry)).ToString();
        _secondary = table.Text("note").StartsWith("SECONDARY", StringComparison.Ordinal);
        _jobs = Suppression("tot_emp") is null ? table.Number("tot_emp") : null;
    }

    /// <summary>Begins the id of each of its figures: <c>29-2072-19100</c>.</summary>
    public string Id { get; }

    /// <summary>Reference id of the area; need not be known.</summary>
    public string Area { get; }

    /// <summary>
    /// A row for each published cell, and for each that is marked or, where a copy lost the marks, blank. A copy that
    /// carries the median but no mean or hourly wage did not carry those columns: no row, for nothing is held back.
    /// </summary>
    public IEnumerable<EvidenceRow> Rows()
    {
        if (_jobs is not null || !_secondary)
            yield return Employment();
        bool medianGiven = _table.Text("a_median").Length > 0;
        foreach ((string column, string statistic, bool hourly) in OewsColumns.Wages)
        {
            bool blank = _table.Text(column).Length == 0;
            bool carried = !blank || (!_secondary && !hourly && !(statistic == "mean" && medianGiven));
            if (carried)
                yield return Wage(column, statistic, hourly);
        }
    }

    private EvidenceRow Employment() => new(
        Id + "-employment", "employment", _jobs, "jobs", _date, _population, null, Error("emp_prse"), Tier, Suppression("tot_emp") ?? "");

    private EvidenceRow Wage(string column, string statistic, bool hourly)
    {
        string? suppression = Suppression(column);
        return new EvidenceRow(
            Id + "-" + statistic + (hourly ? EvidenceRow.HourlyTwin : ""),
            statistic,
            suppression is null ? _table.Number(column) : null,
            hourly ? EvidenceRow.HourlyDollars : EvidenceRow.AnnualDollars,
            _date,
            _population,
            _jobs,
            statistic == "mean" ? Error("mean_prse") : null,
            Tier,
            suppression ?? "");
    }

    private string Tier => _secondary ? "B" : "A";

    private string AreaId() => _table.Whole("area_type") switch
    {
        OewsColumns.Nation => Markets.Area.NationId,
        OewsColumns.State or OewsColumns.Territory => _table.Text("prim_state"),
        OewsColumns.Metro => _table.Text("area"),
        OewsColumns.Nonmetro => _table.Text("area").PadLeft(7, '0'),
        _ => throw _table.Refused("area_type", "1 nation, 2 state, 3 territory, 4 metro or 6 nonmetro"),
    };

    private string? Suppression(string column) => _table.Text(column) switch
    {
        "" => EvidenceRow.Suppressed + "unmarked",
        "*" or "**" or "#" => EvidenceRow.Suppressed + _table.Text(column),
        _ => null,
    };

    private double? Error(string column) => Suppression(column) is null ? Math.Round(_table.Number(column)!.Value / 100, 5) : null;
}
