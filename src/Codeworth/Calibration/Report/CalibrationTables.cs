using System.Globalization;
using System.Text;

namespace Codeworth.Calibration.Report;

/// <summary>The tables of the calibration document, in Markdown.</summary>
public static class CalibrationTables
{
    /// <summary>Hidden medians: errors beside the baselines'.</summary>
    /// <param name="corner">Heading of the first column.</param>
    /// <param name="rows">A row each.</param>
    /// <param name="divisions">How often each place was judged.</param>
    public static string MedianErrors(string corner, IEnumerable<MedianRow> rows, int divisions = 1)
    {
        StringBuilder table = Head(corner, "number", "forecast by", "mean absolute error", "median error", "mean, weighted by jobs");
        foreach ((string kind, MedianScore score) in rows)
        {
            Row(table, [kind, $"{score.Count / divisions}", PersonCheck.Model, Percent(score.Error), Percent(score.MedianError), Percent(score.WeightedError)]);
            foreach (MedianBaseline baseline in score.Baselines)
                Row(table, [kind, $"{score.Count / divisions}", baseline.Name, Percent(baseline.Error), Percent(baseline.MedianError), Percent(baseline.WeightedError)]);
        }

        return table.ToString();
    }

    /// <summary>Hidden medians: coverage with the published figure's own error, and without.</summary>
    /// <param name="corner">Heading of the first column.</param>
    /// <param name="rows">A row each.</param>
    /// <param name="divisions">How often each place was judged.</param>
    public static string MedianCoverage(string corner, IEnumerable<MedianRow> rows, int divisions = 1)
    {
        StringBuilder table = Head(corner, "number", "within 50 %", "80 %", "90 %", "95 %", "80 %, figure's error left out", "width of the 80 % interval");
        foreach ((string kind, MedianScore score) in rows)
            Row(table, [kind, $"{score.Count / divisions}", .. score.Coverage.Select(Percent), Percent(score.BareCoverage), Percent(score.Width)]);
        return table.ToString();
    }

    /// <summary>Persons by source and forecaster.</summary>
    public static string Forecasts(string corner, IEnumerable<ForecastRow> rows)
    {
        StringBuilder table = Head(corner, "forecast by", "persons", "within 50 %", "80 %", "90 %", "95 %", "mean absolute error", "median relative error", "pinball loss, nine quantiles", "nineteen", "CRPS", "width of the 80 % interval");
        foreach (ForecastRow row in rows)
        {
            Row(table, [row.Source, row.Forecaster, $"{row.Score.Count}", .. row.Score.Coverage.Select(Percent), Dollars(row.Score.AbsoluteError),
                Percent(row.Score.RelativeError), Dollars(row.Score.Pinball), Dollars(row.Twentieths), Dollars(row.Score.Crps), Dollars(row.Score.Width)]);
        }

        return table.ToString();
    }

    /// <summary>The model's score by group.</summary>
    public static string Groups(IEnumerable<GroupRow> rows)
    {
        StringBuilder table = Head("group", "persons", "clusters", "within 50 %", "80 %", "90 %", "95 %", "80 %, each cluster once", "mean absolute error", "median relative error", "pinball loss, nine quantiles", "CRPS", "width of the 80 % interval");
        foreach ((string group, Score score, _) in rows)
        {
            Row(table, [Name(group), $"{score.Count}", $"{score.Clusters}", .. score.Coverage.Select(Percent), Percent(score.EightyByCluster),
                Dollars(score.AbsoluteError), Percent(score.RelativeError), Dollars(score.Pinball), Dollars(score.Crps), Dollars(score.Width)]);
        }

        return table.ToString();
    }

    /// <summary>The loss of the model and of the baselines by group.</summary>
    public static string GroupBaselines(IReadOnlyList<GroupRow> rows)
    {
        StringBuilder table = Head(["group", "persons", PersonCheck.Model, .. rows[0].Baselines.Select(baseline => baseline.Forecaster)]);
        foreach (GroupRow row in rows)
            Row(table, [Name(row.Group), $"{row.Score.Count}", Dollars(row.Score.Pinball), .. row.Baselines.Select(baseline => Dollars(baseline.Pinball))]);
        return table.ToString();
    }

    /// <summary>Groups that the interval holds too few of, and what widening does.</summary>
    public static string Widened(IEnumerable<WidenedGroup> groups)
    {
        StringBuilder table = Head("group", "persons", "clusters", "80 % interval held", "factor of one half", "of the other", "held, each half widened by the other's", "factor of all", "used");
        foreach (WidenedGroup group in groups)
        {
            Row(table, [Name(group.Group), $"{group.Count}", $"{group.Clusters}", Percent(group.Before), Factor(group.Halves.First), Factor(group.Halves.Second),
                Percent(group.Judged), Factor(group.Factor), group.Used ? "yes" : "no"]);
        }

        return table.ToString();
    }

    /// <summary>By how much each forecaster's loss lies below the state's published percentiles'.</summary>
    public static string Gains(IEnumerable<ForecastRow> rows)
    {
        StringBuilder table = Head("persons", "forecast by", "pinball loss over nineteen quantiles", "below the state's published percentiles");
        foreach (IGrouping<string, ForecastRow> source in rows.GroupBy(row => row.Source, StringComparer.Ordinal))
        {
            double state = source.Single(row => row.Forecaster == PersonCheck.State).Twentieths;
            foreach (ForecastRow row in source)
                Row(table, [row.Source, row.Forecaster, Dollars(row.Twentieths), Percent(1 - (row.Twentieths / state))]);
        }

        return table.ToString();
    }

    internal static string Name(string group) => group.Replace("=", ": ", StringComparison.Ordinal);

    private static string Factor(double factor) => double.IsInfinity(factor) ? "not bounded" : string.Create(CultureInfo.InvariantCulture, $"{factor:F2}");

    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1} %");

    private static string Percent(Measured share) => double.IsNaN(share.StandardError)
        ? Percent(share.Value)
        : string.Create(CultureInfo.InvariantCulture, $"{100 * share.Value:F1} ± {100 * share.StandardError:F1} %");

    private static string Dollars(double dollars) => string.Create(CultureInfo.InvariantCulture, $"{dollars:#,0}");

    private static string Dollars(Measured dollars) => double.IsNaN(dollars.StandardError)
        ? Dollars(dollars.Value)
        : string.Create(CultureInfo.InvariantCulture, $"{dollars.Value:#,0} ± {dollars.StandardError:#,0}");

    /// <summary>All but the first column are numbers, and what names a forecaster or says yes.</summary>
    private static StringBuilder Head(params string[] columns)
    {
        StringBuilder table = new();
        Row(table, columns);
        Row(table, [.. columns.Select((column, i) => i == 0 || column is "forecast by" or "used" ? "---" : "---:")]);
        return table;
    }

    private static void Row(StringBuilder table, IReadOnlyList<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
