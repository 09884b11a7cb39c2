using System.Diagnostics;
using System.Globalization;
using System.Text;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Offers;
using Codeworth.Offers.Reading;
using Codeworth.Wages;

namespace Codeworth.Peers.Offers;

/// <summary>Postings of 4 KB read, and judged where they say pay, on one core.</summary>
internal static class Judged
{
    private const int Length = 4096;
    private const int Rounds = 6;
    private static readonly TimeSpan _round = TimeSpan.FromSeconds(2);

    public static void Run(string[] postings)
    {
        Of("plain text and Markdown", [.. postings.Where(posting => !posting.Contains("</", StringComparison.Ordinal) && !posting.TrimStart().StartsWith('{'))]);
        Of("HTML", [.. postings.Where(posting => posting.Contains("</", StringComparison.Ordinal) && !posting.TrimStart().StartsWith('{'))]);
    }

    private static void Of(string kind, string[] postings)
    {
        string[] texts = [.. postings.Select((posting, i) => Long(posting, postings, i))];
        FittedModel fit = Workspace.Shipped.Model;
        PostingReader reader = ReferenceCatalog.Shipped.Postings;
        Vocabulary words = ReferenceCatalog.Shipped.Vocabulary;
        YearMonth today = new(2026, 11);
        for (int round = 1; round <= Rounds; round++)
        {
            int read = 0, judged = 0;
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            Stopwatch watch = Stopwatch.StartNew();
            while (watch.Elapsed < _round)
            {
                foreach (string text in texts)
                {
                    judged += Judge(reader.Read(text, today), fit, words, today) ? 1 : 0;
                    read++;
                }
            }

            double second = watch.Elapsed.TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}, round {round}: {read / second:#,0} postings of {Length:#,0} characters a second on one core, {(double)judged / read:0 %} with pay and judged, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / read:#,0} bytes each"));
        }
    }

    /// <summary>A posting with others after it, until it is long enough.</summary>
    private static string Long(string posting, string[] postings, int from)
    {
        StringBuilder text = new(posting);
        for (int i = from + 1; text.Length < Length; i++)
            text.Append('\n').Append(postings[i % postings.Length]);
        return text.ToString(0, Length);
    }

    private static bool Judge(Posting posting, FittedModel fit, Vocabulary words, YearMonth on)
    {
        Market market = new(posting.Area?.Value ?? words.Places.Nation, posting.Role?.Value, posting.Specialties is [var main, ..] ? main.Value : null, posting.Setting?.Value, posting.Mode?.Value);
        Profile profile = new(posting.Experience?.Value.Least, posting.Required is [var need, ..] && !need.Value.AnyOf.IsEmpty ? [need.Value.AnyOf[0]] : null, posting.Education?.Value);
        Located located = fit.Locate(market, profile, on);
        if (posting.Pay is not { } pay || OfferedPay.Of(pay.Value, on.DollarYear) is not { } offered)
            return false;
        return Codeworth.Offers.Judge.Of(offered, located, fit.Calibration.Of(market, profile), ReferenceCatalog.OfferRules).Percentile.Value > 0;
    }
}
