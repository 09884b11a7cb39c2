using System.Collections.Immutable;
using System.Text;

namespace Codeworth.Calibration.Report;

/// <summary>The report of a check as files: a document in Markdown and the pictures beside it.</summary>
public static class CalibrationDocument
{
    /// <summary>File of the document.</summary>
    public const string Name = "calibration.md";

    private const string Transform = "calibration-transform.svg";
    private const string Reliability = "calibration-reliability.svg";

    /// <summary>Files of the pictures beside it.</summary>
    public static ImmutableArray<string> Pictures { get; } = [Transform, Reliability];

    /// <summary>Every file with its text, lines ended by line feeds.</summary>
    public static ImmutableArray<(string Name, string Text)> Files(CalibrationReport report)
    {
        ImmutableArray<(string, string)>.Builder files = ImmutableArray.CreateBuilder<(string, string)>();
        files.Add((Name, Text(report)));
        TransformRow[] drawn = [.. report.Probabilities.Where(row => row.Probabilities.Count >= PersonGroups.LeastPersons)];
        if (drawn.Length > 0)
        {
            files.Add((Transform, TransformPicture.Of(drawn)));
            files.Add((Reliability, ReliabilityPicture.Of(drawn)));
        }

        return files.DrainToImmutable();
    }

    /// <summary>The line that names the fit that was judged.</summary>
    public static string Judged(string version) => $"Judged: model {version}.";

    private static string Text(CalibrationReport report)
    {
        StringBuilder text = new();
        text.Append($"""
            # Calibration

            *How often the intervals hold pay that the fit never saw, and how far its medians miss.* {Judged(report.Model.Version)}
            {CalibrationWords.Reading} Written by `codeworth check`.

            ## Places that were hidden

            {CalibrationWords.Areas(report.Divisions)}

            {CalibrationTables.MedianErrors("areas", report.Areas, report.Divisions)}
            {CalibrationTables.MedianCoverage("areas", report.Areas, report.Divisions)}
            ## The newest release, from a year before

            {CalibrationWords.Release(report.Newest, report.LeastStateError)}

            {CalibrationTables.MedianErrors("places", report.Release)}
            {CalibrationTables.MedianCoverage("places", report.Release)}

            """);
        if (report.Persons.Count == 0)
            text.Append(CalibrationWords.NoPersons).Append('\n');
        else
            Persons(text, report);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Widening(CalibrationReport report) =>
        report.Widened.Count == 0 ? CalibrationWords.NoneWidened + "\n" : CalibrationTables.Widened(report.Widened);

    private static void Persons(StringBuilder text, CalibrationReport report) => text.Append($"""
        ## Persons held back

        {CalibrationWords.Persons(report.Reporting)}

        {CalibrationTables.Forecasts("persons", report.Persons)}
        {CalibrationTables.Gains(report.Persons)}
        ![Histograms of the probability of less]({Transform})

        {CalibrationWords.Transform}

        ![Share held by central intervals]({Reliability})

        ## By group

        {CalibrationWords.Groups(report.Groups)}

        {CalibrationTables.Groups(report.Groups)}
        {CalibrationWords.GroupBaselines}

        {CalibrationTables.GroupBaselines(report.Groups)}
        ## Widened by group

        {CalibrationWords.Widened}

        {Widening(report)}
        ## Whole sources left out

        {CalibrationWords.LeftOut}

        {CalibrationTables.Forecasts("source", report.LeftOut)}
        """);
}
