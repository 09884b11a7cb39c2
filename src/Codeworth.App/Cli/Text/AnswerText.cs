using System.Collections.Immutable;
using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Text;

/// <summary>An answer in text: in words first, then how pay spreads, what moves it, what made it.</summary>
internal static class AnswerText
{
    /// <summary>Sources named one by one: what weighs less fits on one line together.</summary>
    private const int ShownSources = 8;

    public static void Write(Sheet sheet, WorthAnswer answer, SourceNames names, AnswerStyle style)
    {
        Estimate estimate = answer.Estimate;
        sheet.Headline(Headline(answer));
        if (style.Hourly)
            sheet.Prose($"By the hour: {Amounts.Hour(estimate.Median.Value)} ({Amounts.Level(estimate.Median.Level)} interval {Amounts.Hour(estimate.Median.Low)} to {Amounts.Hour(estimate.Median.High)}).");
        sheet.Prose("Asked: " + QuestionText.Of(answer.Question) + ".");
        Spread(sheet, estimate, style);
        if (answer.YourPay is { } yours)
            sheet.Prose(YourPay(yours));
        Contributions(sheet, answer);
        Sources(sheet, estimate, names);
        Calibration(sheet, answer);
        Notes(sheet, estimate);
    }

    /// <summary>The answer in words.</summary>
    public static string Headline(WorthAnswer answer)
    {
        Interval median = answer.Estimate.Median;
        return $"{Amounts.Year(median.Value)} a year is the market median for this profile ({Amounts.Level(median.Level)} interval {Amounts.Range(median)}), {Month(answer.Question.On)} dollars";
    }

    /// <summary>As in <c>November 2026</c>.</summary>
    public static string Month(YearMonth month) =>
        $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)} {month.Year}";

    private static void Spread(Sheet sheet, Estimate estimate, AnswerStyle style)
    {
        sheet.Heading("How pay spreads between people like this");
        ImmutableArray<AnnualWage> wages = [.. style.Percentiles.Select(estimate.Pay.At), estimate.Pay.Mean];
        Table table = new([Column.Words(""), .. style.Percentiles.Select(percentile => Column.Amounts(percentile.ToString())), Column.Amounts("mean")]);
        table.Add(["a year", .. wages.Select(Amounts.Year)]);
        if (style.Hourly)
            table.Add(["an hour", .. wages.Select(Amounts.Hour)]);
        sheet.Table(sheet.Fits(table) ? table : table.Turned());
    }

    private static string YourPay(PlacedPay yours)
    {
        int less = Amounts.OutOfHundred(yours.Percentile);
        return $"Your {Amounts.Year(yours.Amount)} stands at percentile {Amounts.Standing(yours)}: of 100 people like this, about {less} are paid less and {100 - less} more.";
    }

    private static void Contributions(Sheet sheet, WorthAnswer answer)
    {
        Estimate estimate = answer.Estimate;
        sheet.Heading("What moves it from the national median");
        Table table = new(Column.Words(""), Column.Amounts("dollars a year"), Column.Amounts($"{Amounts.Level(estimate.Median.Level)} interval"));
        table.Add("National median", Amounts.Year(estimate.NationalMedian.Value), Amounts.Range(estimate.NationalMedian));
        foreach (Contribution contribution in estimate.Contributions)
            table.Add(contribution.Label, Amounts.Signed(contribution.Dollars), $"{Amounts.Signed(contribution.Low)} to {Amounts.Signed(contribution.High)}");
        table.Add("This profile", Amounts.Year(estimate.Median.Value), Amounts.Range(estimate.Median));
        sheet.Table(table);
    }

    private static void Sources(Sheet sheet, Estimate estimate, SourceNames names)
    {
        sheet.Heading("What made it");
        Table table = new(Column.Amounts("weight"), Column.Words("source"), Column.Amounts("figures"));
        ImmutableArray<SourceWeight> shown = [.. estimate.Sources.Take(ShownSources)];
        foreach (SourceWeight source in shown)
            table.Add(Amounts.Share(source.Weight), names[source.SourceId].ToString(), $"{source.Figures:#,0}");
        ImmutableArray<SourceWeight> others = [.. estimate.Sources.Skip(ShownSources)];
        if (!others.IsEmpty)
            table.Add(Amounts.Share(others.Sum(source => source.Weight)), $"{others.Length:#,0} more sources (--json names them all)", $"{others.Sum(source => source.Figures):#,0}");
        sheet.Table(table);
    }

    private static void Calibration(Sheet sheet, WorthAnswer answer)
    {
        (string Label, Coverage Coverage)[] rows = [.. CoverageWords.Rows(answer.Estimate.Calibration, answer.Question)];
        if (rows.Length == 0)
            return;
        sheet.Heading(CoverageWords.Heading);
        Table table = new(Column.Words(""), Column.Amounts("number"), Column.Amounts("held"), Column.Amounts("±"));
        foreach ((string label, Coverage coverage) in rows)
            table.Add(label, $"{coverage.Count:#,0}", CoverageWords.Held(coverage), CoverageWords.Error(coverage));
        sheet.Table(table);
        sheet.Prose(CoverageWords.Reading);
        if (CoverageWords.Widened(answer.Estimate.Calibration, answer.Question) is { } widened)
            sheet.Prose(widened);
    }

    private static void Notes(Sheet sheet, Estimate estimate)
    {
        sheet.Heading("Notes");
        foreach (string note in estimate.Notes)
            sheet.Point(note);
        sheet.Point($"{Model(estimate.Model.Version)}, evidence to {estimate.Model.Fitted}. Amounts are gross pay of a full-time year of 2,080 hours.");
    }

    private static string Model(string version) =>
        version.Contains(ModelFit.OwnMark + "+", StringComparison.Ordinal) ? $"Your own model {version}" : $"Model {version}";
}
