using Codeworth.Estimates;

namespace Codeworth.Offers;

/// <summary>Whether pay is fair, and how sure that is (method, section 14).</summary>
/// <param name="Fairness">Low, fair or high; unknown where no one of them is likely enough.</param>
/// <param name="Confidence">How sure the verdict is, 0 to 1, no more than <paramref name="Cap"/>; of the likeliest where it is unknown.</param>
/// <param name="Cap">The most that calibration allows.</param>
/// <param name="Judged">Persons alike whose pay was held back and judged; 0 where none was.</param>
/// <param name="ChanceBelow">The chance that the offer is below the market median (equation 36).</param>
/// <param name="ChanceLow">The chance that it is below what is fair (equation 38).</param>
/// <param name="ChanceHigh">The chance that it is above what is fair (equation 38).</param>
/// <param name="Percentile">The share of people alike who are paid less, in percent, with its 80 % interval (equation 37).</param>
public sealed record Verdict(Fairness Fairness, double Confidence, double Cap, int Judged, double ChanceBelow, double ChanceLow, double ChanceHigh, Interval<double> Percentile)
{
    /// <summary>The chance that it is fair.</summary>
    public double ChanceFair => 1 - ChanceLow - ChanceHigh;
}
