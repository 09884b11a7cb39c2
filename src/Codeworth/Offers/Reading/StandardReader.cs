namespace Codeworth.Offers.Reading;

/// <summary>Finds how accurate and how fast one must be.</summary>
internal static class StandardReader
{
    private const double Sure = 0.92;
    private const double LeastAccuracy = 80;
    private const int Near = 9;
    private const int Beside = 3;

    public static Said<double>? Accuracy(Scan scan)
    {
        for (int word = 0; word < scan.Words.Length; word++)
        {
            if (!scan.Words[word].IsNumber || scan.Words[word].Value is < LeastAccuracy or > 100 || !IsShare(scan, word))
                continue;
            ReadOnlySpan<Match> standards = scan.Of(Topic.Standard);
            for (int i = scan.From(Topic.Standard, word - Near); i < standards.Length && standards[i].First <= word + Near; i++)
            {
                Match match = standards[i];
                bool isBeside = scan.Words[match.First].Line == scan.Words[word].Line && Math.Abs(match.First - word) <= Beside;
                if (match.Id == "accuracy" && (isBeside || scan.Sentence(match) == scan.Sentence(word)))
                    return new Said<double>(scan.Words[word].Value, scan.Span(Math.Min(word, match.First), Math.Max(word, match.Last)), Sure);
            }
        }

        return null;
    }

    public static Said<Productivity>? Productivity(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Standard))
        {
            if (match.Id != "productivity" || Counts.Before(scan, match.First, 3) is not { Low: > 0 and < 1000 } count)
                continue;
            foreach (Match per in scan.In(match.First, Topic.Standard))
            {
                if (per.First > match.Last && per.First - match.Last <= 4 && Of(per.Id) is { } unit)
                    return new Said<Productivity>(new Productivity(count.Low, unit), scan.Span(count.First, per.Last), Sure);
            }
        }

        return null;
    }

    private static bool IsShare(Scan scan, int word) =>
        scan.After(word).HasFlag(Gap.Percent) || (word + 1 < scan.Words.Length && scan.Text.AsSpan(scan.Words[word + 1].Start).StartsWith("percent", StringComparison.OrdinalIgnoreCase));

    private static PayUnit? Of(string id) => id switch
    {
        "per-hour" => PayUnit.Hour,
        "per-day" => PayUnit.Day,
        "per-week" => PayUnit.Week,
        _ => null,
    };
}
