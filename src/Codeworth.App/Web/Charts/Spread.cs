using Codeworth.Estimates;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Web.Charts;

/// <summary>What the picture of a distribution shows, in dollars a year.</summary>
/// <param name="Dots">Twenty amounts, each standing for 1 in 20 people: the quantiles at 2.5 %, 7.5 % ... 97.5 %.</param>
/// <param name="P10">A tenth are paid less.</param>
/// <param name="P90">A tenth are paid more.</param>
/// <param name="Median">The market median.</param>
/// <param name="Low">Lower end of its 80 % interval.</param>
/// <param name="High">Upper end of its 80 % interval.</param>
/// <param name="YourPay">The pay that was said; null when none was.</param>
public sealed record Spread(IReadOnlyList<double> Dots, double P10, double P90, double Median, double Low, double High, double? YourPay)
{
    /// <summary>How many dots: each is one in so many people.</summary>
    public const int Count = 20;

    public static Spread Of(WorthAnswer answer)
    {
        PayDistribution pay = answer.Estimate.Pay;
        Interval median = answer.Estimate.Median;
        return new Spread(
            [.. Enumerable.Range(0, Count).Select(i => Dollars(pay.At(new Percentile((i + 0.5) * 100 / Count))))],
            Dollars(pay.At(Percentile.P10)),
            Dollars(pay.At(Percentile.P90)),
            Dollars(median.Value),
            Dollars(median.Low),
            Dollars(median.High),
            answer.YourPay is { } yours ? Dollars(yours.Amount) : null);
    }

    /// <summary>Dots at or below the pay that was said.</summary>
    public int Below => YourPay is { } pay ? Dots.Count(dot => dot <= pay) : 0;

    internal IEnumerable<double> Amounts =>
        [.. Dots, P10, P90, Low, High, .. YourPay is { } pay ? new[] { Math.Clamp(pay, P10 * 0.5, P90 * 1.6) } : []];

    private static double Dollars(AnnualWage wage) => (double)wage.Dollars;
}
