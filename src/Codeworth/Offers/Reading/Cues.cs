namespace Codeworth.Offers.Reading;

/// <summary>What the words around an amount tell of it.</summary>
/// <param name="IsPay">They speak of pay.</param>
/// <param name="IsHiring">They say that it is what new people get.</param>
/// <param name="IsSignOn">They speak of a bonus for signing.</param>
/// <param name="IsOther">They speak of something else than pay.</param>
/// <param name="IsFrom">It is the least.</param>
/// <param name="IsUpTo">It is the most.</param>
internal readonly record struct Cues(bool IsPay, bool IsHiring, bool IsSignOn, bool IsOther, bool IsFrom, bool IsUpTo)
{
    private const int Adjacent = 3;
    private const int Furthest = 1000;
    private const int LongestPhrase = 7;

    /// <param name="scan">The text.</param>
    /// <param name="first">First word of the amount.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="before">How many words before it count.</param>
    /// <param name="after">How many after it.</param>
    public static Cues Around(Scan scan, int first, int last, int before, int after)
    {
        bool pay = false, hiring = false, from = scan.After(last).HasFlag(Gap.Plus), upTo = false;
        (string Id, int Distance) nearest = ("", Furthest);
        ReadOnlySpan<Match> cues = scan.Of(Topic.PayCue);
        for (int i = scan.From(Topic.PayCue, first - before - LongestPhrase); i < cues.Length; i++)
        {
            Match match = cues[i];
            if (match.First > last + after)
                break;
            if (match.Last < first - before || scan.Sentence(match) != scan.Sentence(first))
                continue;
            bool isBefore = match.Last < first;
            if (!isBefore && match.First <= last)
                continue;
            int distance = isBefore ? first - match.Last : match.First - last;
            if (isBefore ? BreaksBetween(scan, match.Last, first) : BreaksBetween(scan, last, match.First))
                continue;
            switch (match.Id)
            {
                case "from": from |= isBefore && distance <= Adjacent; continue;
                case "from-after": from |= !isBefore && distance <= 2; continue;
                case "up-to": upTo |= distance <= 2; continue;
                case "hiring": (hiring, pay) = (true, true); break;
                case "pay": pay = true; break;
            }

            if (match.Id is "pay" or "hiring" or "not-pay" or "sign-on" && distance < nearest.Distance + (match.Id is "sign-on" ? 1 : 0))
                nearest = (match.Id, distance);
        }

        return new Cues(pay, hiring, nearest.Id == "sign-on", nearest.Id == "not-pay", from, upTo);
    }

    /// <summary>Whether the words belong apart: another amount, or a comma or semicolon, stands between.</summary>
    private static bool BreaksBetween(Scan scan, int from, int to)
    {
        for (int word = from + 1; word <= to; word++)
        {
            if (scan.Words[word].Has(Gap.Semicolon | Gap.Comma | Gap.Plus) || (word < to && scan.Words[word].IsNumber && scan.Words[word].Has(Gap.Dollar)))
                return true;
        }

        return false;
    }
}
