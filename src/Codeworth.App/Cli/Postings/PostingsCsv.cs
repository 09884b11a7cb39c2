using System.Globalization;
using System.Text;
using Codeworth.App.Answers;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Offers.Posted;

namespace Codeworth.App.Cli.Postings;

/// <summary>Writes many postings as a table: a row each in the order they are ranked, dollars a year rounded to 10, chances from 0 to 1.</summary>
internal static class PostingsCsv
{
    private static readonly string[] _columns =
    [
        "rank", "name", "title", "employer", "role", "area", "setting", "mode", "specialty", "required", "pay_low", "pay_high",
        "verdict", "confidence", "chance_below_median", "percentile", "percentile_low", "percentile_high", "worth", "worth_low", "worth_high", "odd",
    ];

    public static byte[] Bytes(PostingsFound found) => Encoding.UTF8.GetBytes(
        string.Concat(found.Ranked.Select((job, i) => Cells(i + 1, job)).Prepend(_columns).Select(ReferenceText.Line)));

    /// <summary>What a posting tells of itself, by name; empty where it does not say.</summary>
    public static IEnumerable<(string Name, string Value)> Told(PostedJob job) =>
    [
        ("name", job.Name), ("title", job.Title), ("employer", job.Employer), ("role", job.Market.Role?.Id ?? ""), ("area", job.Area?.Id ?? ""), ("setting", job.Market.Setting?.Id ?? ""),
        ("mode", job.Market.Mode?.Id ?? ""), ("specialty", job.Market.Specialty?.Id ?? ""), ("required", string.Join(" and ", job.Required)),
    ];

    private static string[] Cells(int rank, PostedJob job)
    {
        Interval worth = job.Worth.Interval;
        Interval<double>? percentile = job.Verdict?.Percentile;
        return
        [
            $"{rank}", .. Told(job).Select(field => Harmless(field.Value)), Dollars(job.Pay is { Open: not Offers.OpenEnd.Low } low ? low.Low.Dollars : null), Dollars(job.Pay is { Open: not Offers.OpenEnd.High } high ? high.High.Dollars : null),
            job.Verdict is { } verdict ? OfferWords.Id(verdict.Fairness) : "", Share(job.Verdict?.Confidence), Share(job.Verdict?.ChanceBelow), Tenth(percentile?.Value), Tenth(percentile?.Low), Tenth(percentile?.High),
            Dollars(worth.Value.Dollars), Dollars(worth.Low.Dollars), Dollars(worth.High.Dollars), string.Join(' ', job.Odd),
        ];
    }

    /// <summary>Words from a posting that a spreadsheet would take for a formula.</summary>
    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;

    private static string Dollars(decimal? dollars) => dollars is { } known ? Amounts.Tens((double)known).ToString(CultureInfo.InvariantCulture) : "";

    private static string Share(double? share) => share is { } known ? Math.Round(known, 3).ToString(CultureInfo.InvariantCulture) : "";

    private static string Tenth(double? number) => number is { } known ? Math.Round(known, 1).ToString(CultureInfo.InvariantCulture) : "";
}
