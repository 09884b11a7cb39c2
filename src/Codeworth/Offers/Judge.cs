using Codeworth.Estimates;
using Codeworth.Numerics.Distributions;

namespace Codeworth.Offers;

/// <summary>Judges pay by what people alike are paid (method, equations 36 to 38).</summary>
public static class Judge
{
    /// <summary>Points of a range at which it is looked at: anything of it may come.</summary>
    private const int Points = 9;

    /// <summary>Points of the median's distribution, each as likely as another.</summary>
    private const int Medians = 25;

    private const double Tenth = 0.1;

    private static readonly double[] _normal = [.. Enumerable.Range(0, Medians).Select(i => StandardNormal.Quantile((i + 0.5) / Medians))];

    /// <param name="offered">What would be paid.</param>
    /// <param name="market">What people alike are paid.</param>
    /// <param name="calibration">What estimates of this kind have earned.</param>
    /// <param name="rules">What is called fair.</param>
    public static Verdict Of(OfferedPay offered, in Located market, EarnedCalibration calibration, OfferRules rules)
    {
        JoinedHalfNormals alike = new(0, market.Lower, market.Upper);
        double fairFrom = alike.Quantile(rules.FairFrom / 100), fairTo = alike.Quantile(rules.FairTo / 100);
        int points = offered.IsRange ? Points : 1;
        Span<double> percentiles = stackalloc double[points * Medians];
        double below = 0, low = 0, high = 0;
        for (int i = 0; i < points; i++)
        {
            double share = points == 1 ? 0 : (i + 0.5) / points;
            double pay = Math.Log((double)offered.Low.Dollars + (share * (double)(offered.High.Dollars - offered.Low.Dollars)));
            below += Above(pay, market);
            low += Above(pay - fairFrom, market);
            high += 1 - Above(pay - fairTo, market);
            for (int j = 0; j < Medians; j++)
                percentiles[(i * Medians) + j] = 100 * alike.Cumulative(pay - market.Median - (market.StandardError * _normal[j]));
        }

        percentiles.Sort();
        (double cap, int judged) = Cap(calibration, rules);
        Verdict verdict = Verdict(below / points, low / points, high / points, new Interval<double>(At(percentiles, 0.5), At(percentiles, Tenth), At(percentiles, 1 - Tenth), Located.Level), cap, judged, rules);
        return OneEnded(verdict, offered.Open);
    }

    /// <summary>Where only the most is said, pay may be low all the same; where only the least is, it may be high.</summary>
    private static Verdict OneEnded(Verdict verdict, OpenEnd open) => (open, verdict.Fairness) switch
    {
        (OpenEnd.None, _) or (OpenEnd.Low, Fairness.Low) or (OpenEnd.High, Fairness.High) => verdict,
        _ => verdict with { Fairness = Fairness.Unknown },
    };

    private static Verdict Verdict(double below, double low, double high, Interval<double> percentile, double cap, int judged, OfferRules rules)
    {
        double fair = 1 - low - high, most = Math.Max(fair, Math.Max(low, high));
        Fairness likeliest = most == fair ? Fairness.Fair : most == low ? Fairness.Low : Fairness.High;
        return new Verdict(most >= rules.LeastChance ? likeliest : Fairness.Unknown, Math.Min(most, cap), cap, judged, below, low, high, percentile);
    }

    /// <summary>The chance that the market median lies above a log pay.</summary>
    private static double Above(double pay, in Located market) => StandardNormal.Cumulative((market.Median - pay) / market.StandardError);

    private static double At(ReadOnlySpan<double> sorted, double share) => sorted[Math.Clamp((int)(share * sorted.Length), 0, sorted.Length - 1)];

    /// <summary>The most that a verdict may be sure, and persons alike that were judged: of the smallest group, by role where roles were.</summary>
    private static (double Cap, int Judged) Cap(EarnedCalibration calibration, OfferRules rules)
    {
        if (calibration.Alike.FirstOrDefault(group => group.Of.StartsWith("role=", StringComparison.Ordinal)) is { } alike)
            return (rules.CapAlike, alike.Count);
        return (calibration.People is null ? rules.CapUnjudged : rules.CapGeneral, 0);
    }
}
