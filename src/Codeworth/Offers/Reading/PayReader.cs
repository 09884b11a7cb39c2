namespace Codeworth.Offers.Reading;

/// <summary>Finds base pay among the amounts of a posting, and a bonus for signing.</summary>
internal static class PayReader
{
    private const int CueBefore = 8;
    private const int CueAfter = 4;
    private const int UnitAfter = 5;
    private const double Sure = 0.95;
    private const double Sized = 0.7;

    /// <summary>Two ways of saying one pay differ by rounding alone.</summary>
    private const double SameWithin = 0.04;

    public static (Said<PostedPay>? Pay, Said<decimal>? SignOn, Doubt? Doubt) Read(Scan scan)
    {
        Amount? best = null;
        Said<decimal>? signOn = null;
        List<Amount> amounts = Amounts(scan);
        foreach (Amount amount in amounts)
        {
            if (amount.Kind == AmountKind.SignOn)
                signOn ??= new Said<decimal>(amount.High ?? amount.Low!.Value, WithDollar(scan, amount.First, amount.Last), Sure);
            else if (amount.Kind == AmountKind.Pay && (best is null || amount.Score > best.Score))
                best = amount;
        }

        if (best is null)
            return (null, signOn, null);
        Said<PostedPay> pay = new(best.Pay, WithDollar(scan, best.First, best.Last), best.Pay.IsUnitSaid ? Sure : Sized);
        if (Rival(amounts, best) is { } rival)
            return (null, signOn, new Doubt("pay", OfferTexts.SeveralPays, [OfferTexts.Pay(best.Pay), OfferTexts.Pay(rival.Pay)], scan.Span(rival.First, rival.Last)));
        return !best.Pay.IsUnitSaid && best.Pay.Unit == PayUnit.Month ? (null, signOn, new Doubt("pay", OfferTexts.UnitOfPay, [], pay.At)) : (pay, signOn, null);
    }

    /// <summary>The first other pay that is as well told.</summary>
    private static Amount? Rival(List<Amount> amounts, Amount best)
    {
        PostedPay pay = best.Pay;
        foreach (Amount other in amounts)
        {
            if (other.Kind == AmountKind.Pay && other.Score >= best.Score - 1 && !IsSame(other.Pay, pay))
                return other;
        }

        return null;
    }

    /// <summary>The words of an amount, with its sign.</summary>
    private static TextSpan WithDollar(Scan scan, int first, int last)
    {
        TextSpan words = scan.Span(first, last);
        return words.Start > 0 && scan.Text[words.Start - 1] == '$' ? new TextSpan(words.Start - 1, words.Length + 1) : words;
    }

    private static bool IsSame(PostedPay one, PostedPay other) => Near(one.AnnualLow, other.AnnualLow) && Near(one.AnnualHigh, other.AnnualHigh);

    private static bool Near(decimal? one, decimal? other) => one is not { } a || other is not { } b || Math.Abs(((double)a / Math.Max((double)b, 1)) - 1) < SameWithin;

    private static List<Amount> Amounts(Scan scan)
    {
        List<Amount> found = [];
        for (int word = 0; word < scan.Words.Length; word++)
        {
            if (!scan.Words[word].IsNumber || AmountReader.At(scan, word) is not { } low)
                continue;
            (AmountReader.Money amount, int last) = (low, low.Last);
            AmountReader.Money? high = AmountReader.Through(scan, low) ?? AmountReader.ToMaximum(scan, low);
            if (high is { } end)
                last = end.Last;
            if (Of(scan, word, amount, high, last) is { } read)
                found.Add(read);
            word = last;
        }

        return found;
    }

    private static Amount? Of(Scan scan, int first, AmountReader.Money low, AmountReader.Money? high, int last)
    {
        Cues cues = Cues.Around(scan, first, last, CueBefore, CueAfter);
        bool isMoney = low.HasDollar || (high?.HasDollar ?? false) || low.HasThousands || (high?.HasThousands ?? false);
        if (cues.IsOther || !(isMoney || cues.IsPay || cues.IsSignOn))
            return null;
        (decimal from, decimal? to) = AmountReader.Thousands(low, high);
        if (cues.IsSignOn)
            return new Amount(first, last, from, to ?? from, PayUnit.Year, true, AmountKind.SignOn, 0);
        (PayUnit? unit, int unitEnd) = Unit(scan, first, last, low, high);
        if ((!isMoney && (unit is null || !cues.IsPay)) || (unit is null && !Sizes(to ?? from, out unit)))
            return null;
        bool isUnitSaid = unitEnd >= 0;
        if (!IsPlausible(unit!.Value, from, to) && !(isUnitSaid && Sizes(from, out unit)))
            return null;
        decimal? least = to is null && cues.IsUpTo ? null : from, most = to ?? ((cues.IsFrom || (unitEnd > last && scan.After(unitEnd).HasFlag(Gap.Plus))) && !cues.IsUpTo ? null : from);
        if (least > most)
            (least, most) = (most, least);
        int score = (cues.IsPay ? 3 : 0) + (isUnitSaid ? 3 : 0) + (to is null ? 0 : 2) + (isMoney ? 1 : 0) + (cues.IsHiring ? 4 : 0) + (scan.Section(first) == "pay" ? 2 : 0);
        return score < 3 ? null : new Amount(first, Math.Max(last, unitEnd), least, most, unit!.Value, isUnitSaid, AmountKind.Pay, score);
    }

    /// <summary>The unit said just after the figures, or before them in their sentence.</summary>
    private static (PayUnit? Unit, int End) Unit(Scan scan, int first, int last, AmountReader.Money low, AmountReader.Money? high)
    {
        Match? before = null;
        ReadOnlySpan<Match> units = scan.Of(Topic.PayUnit);
        for (int i = scan.From(Topic.PayUnit, first - CueBefore); i < units.Length; i++)
        {
            Match match = units[i];
            if (high is { } end && match.First > low.Last && match.Last < end.First)
                return (Of(match.Id), match.Last);
            if (match.First > last + UnitAfter)
                break;
            if (match.First > last)
            {
                if (scan.Sentence(match) == scan.Sentence(last) && !BreaksBetween(scan, last, match.First))
                    return (Of(match.Id), match.Last);
            }
            else if (match.Last < first && first - match.Last <= CueBefore && scan.Sentence(match) == scan.Sentence(first) && IsSpecific(match))
                before = match;
        }

        return before is { } found ? (Of(found.Id), found.Last) : (null, -1);
    }

    /// <summary>Whether another number stands between, to which the unit would belong.</summary>
    private static bool BreaksBetween(Scan scan, int last, int unit)
    {
        for (int word = last + 1; word < unit; word++)
        {
            if (scan.Words[word].IsNumber || scan.Words[word].Has(Gap.Semicolon))
                return true;
        }

        return false;
    }

    private static bool IsSpecific(Match match) => match.Words > 1 || match.Phrase.Text is "hourly" or "annual" or "annually" or "salary" or "monthly" or "weekly" or "biweekly" or "yearly" or "annualized" or "salaried";

    private static PayUnit Of(string id) => id switch
    {
        "hour" => PayUnit.Hour,
        "day" => PayUnit.Day,
        "week" => PayUnit.Week,
        "two-weeks" => PayUnit.TwoWeeks,
        "month" => PayUnit.Month,
        "record" => PayUnit.Record,
        _ => PayUnit.Year,
    };

    /// <summary>What figures of this size are counted by, where it is not said.</summary>
    private static bool Sizes(decimal dollars, out PayUnit? unit)
    {
        unit = dollars switch
        {
            >= 10 and < 150 => PayUnit.Hour,
            >= 2_500 and < 12_000 => PayUnit.Month,
            >= 18_000 and < 500_000 => PayUnit.Year,
            _ => null,
        };
        return unit is not null;
    }

    private static bool IsPlausible(PayUnit unit, decimal low, decimal? high)
    {
        (decimal least, decimal most) = unit switch
        {
            PayUnit.Hour => (7m, 250m),
            PayUnit.Day => (50m, 2_000m),
            PayUnit.Week => (250m, 10_000m),
            PayUnit.TwoWeeks => (500m, 20_000m),
            PayUnit.Month => (1_000m, 45_000m),
            PayUnit.Record => (0.1m, 150m),
            _ => (12_000m, 600_000m),
        };
        return low >= least && low <= most && (high is not { } end || (end >= least && end <= most));
    }

    private enum AmountKind
    {
        Pay,
        SignOn,
    }

    private sealed record Amount(int First, int Last, decimal? Low, decimal? High, PayUnit Unit, bool IsUnitSaid, AmountKind Kind, int Score)
    {
        public PostedPay Pay => new(Low, High, Unit, IsUnitSaid);
    }
}
