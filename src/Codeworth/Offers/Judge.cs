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
        Span<double> pays = stackalloc double[offered.IsRange ? Points : 1];
        Logs(offered, pays);
        double below = 0, low = 0, high = 0;
        foreach (double pay in pays)
        {
            below += Above(pay, market);
            low += Above(pay - fairFrom, market);
            high += 1 - Above(pay - fairTo, market);
        }

        (double cap, int judged) = Cap(calibration, rules);
        int points = pays.Length;
        Verdict verdict = Verdict(below / points, low / points, high / points, offered.IsRange ? OfRange(pays, market, alike) : OfFigure(pays[0], market, alike), cap, judged, rules);
        return OneEnded(verdict, offered.Open);
    }

    /// <summary>Log pay at points of a range.</summary>
    private static void Logs(OfferedPay offered, Span<double> pays)
    {
        double low = (double)offered.Low.Dollars, width = (double)(offered.High.Dollars - offered.Low.Dollars);
        for (int i = 0; i < pays.Length; i++)
            pays[i] = Math.Log(low + ((i + 0.5) / pays.Length * width));
    }

    private static Interval<double> OfFigure(double pay, in Located market, JoinedHalfNormals alike)
    {
        double shift = pay - market.Median, width = Located.HalfWidth * market.StandardError;
        return new Interval<double>(100 * alike.Cumulative(shift), 100 * alike.Cumulative(shift - width), 100 * alike.Cumulative(shift + width), Located.Level);
    }

    /// <summary>A percentile rises with how far pay lies above the median: that is put in order, and a percentile taken of what is shown alone.</summary>
    private static Interval<double> OfRange(ReadOnlySpan<double> pays, in Located market, JoinedHalfNormals alike)
    {
        Span<double> shifts = stackalloc double[Points * Medians];
        for (int i = 0; i < Points; i++)
        {
            for (int j = 0; j < Medians; j++)
                shifts[(i * Medians) + j] = pays[i] - market.Median - (market.StandardError * _normal[j]);
        }

        shifts.Sort();
        return new Interval<double>(100 * alike.Cumulative(At(shifts, 0.5)), 100 * alike.Cumulative(At(shifts, Tenth)), 100 * alike.Cumulative(At(shifts, 1 - Tenth)), Located.Level);
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
