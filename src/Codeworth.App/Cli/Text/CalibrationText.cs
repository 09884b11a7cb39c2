using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.Calibration;

namespace Codeworth.App.Cli.Text;

/// <summary>The report of a check in short: what a reader asks first. The document holds the rest.</summary>
internal static class CalibrationText
{
    public static void Write(Sheet sheet, CalibrationReport report)
    {
        Medians(sheet, $"Areas that were hidden ({report.Divisions} times over)", "state's", report.Areas, report.Divisions);
        Medians(sheet, $"Medians of {report.Newest}, from a year before", "year before", report.Release, 1);
        if (report.Persons.Count == 0)
        {
            sheet.Prose("Persons were not judged: name the folder of the collected tables with --inputs.");
            return;
        }

        Forecasts(sheet, "Persons held back in tenths", report.Persons);
        sheet.Heading("By group, 80 % interval");
        Table groups = new(Column.Words("group"), Column.Amounts("persons"), Column.Amounts("held"), Column.Amounts("±"));
        foreach ((string group, Score score, _) in report.Groups)
            groups.Add(group, $"{score.Count:#,0}", Amounts.Share(score.Eighty.Value), Error(score.Eighty));
        sheet.Table(groups);
        Widened(sheet, report.Widened);
        Forecasts(sheet, "Whole sources left out", report.LeftOut);
    }

    private static void Widened(Sheet sheet, IReadOnlyList<WidenedGroup> groups)
    {
        if (groups.Count == 0)
            return;
        sheet.Heading("Groups held too rarely, each cluster counted once");
        Table table = new(Column.Words("group"), Column.Amounts("held"), Column.Amounts("widened, other half"), Column.Amounts("factor"), Column.Words("used"));
        foreach (WidenedGroup group in groups)
        {
            table.Add(group.Group, Amounts.Share(group.Before.Value), Amounts.Share(group.Judged.Value),
                double.IsInfinity(group.Factor) ? "" : group.Factor.ToString("0.00", CultureInfo.InvariantCulture), group.Used ? "yes" : "no");
        }

        sheet.Table(table);
    }

    private static void Medians(Sheet sheet, string heading, string baseline, IReadOnlyList<MedianRow> rows, int divisions)
    {
        sheet.Heading(heading);
        Table table = new(Column.Words(""), Column.Amounts("number"), Column.Amounts("error"), Column.Amounts(baseline), Column.Amounts("80 % holds"));
        foreach ((string kind, MedianScore score) in rows)
            table.Add(kind, $"{score.Count / divisions:#,0}", Amounts.Share(score.Error.Value), Amounts.Share(score.Baselines[0].Error.Value), Amounts.Share(score.Coverage[1].Value));
        sheet.Table(table);
    }

    private static void Forecasts(Sheet sheet, string heading, IReadOnlyList<ForecastRow> rows)
    {
        sheet.Heading(heading);
        foreach (IGrouping<string, ForecastRow> source in rows.GroupBy(row => row.Source, StringComparer.Ordinal))
        {
            Table table = new(Column.Words($"{source.Key} ({source.First().Score.Count:#,0})"), Column.Amounts("80 % holds"), Column.Amounts("pinball"));
            foreach (ForecastRow row in source)
                table.Add(row.Forecaster, Amounts.Share(row.Score.Eighty.Value), $"${row.Twentieths:#,0}");
            sheet.Table(table);
        }
    }

    private static string Error(Measured measured) => double.IsNaN(measured.StandardError) ? "" : Amounts.Share(measured.StandardError);
}
