using Codeworth.Numerics.Distributions;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// The spread between people alike: the market's, less what the things that were said explain of it; by cumulants, so that the mixture of
/// all profiles has the market's variance and third moment again; effects move medians (method, equation 14).
/// </summary>
internal sealed class ProfileSpread(UnsaidSpread unsaid, double explainedAtMost)
{
    /// <param name="market">Spread of the whole market around a median of 0.</param>
    /// <param name="said">What is said.</param>
    /// <param name="roles">Shares of roles that fit it.</param>
    /// <returns>Spread of people alike around a median of 0.</returns>
    public JoinedHalfNormals Of(JoinedHalfNormals market, in Said said, ReadOnlySpan<double> roles)
    {
        Cumulants all = unsaid.Everything;
        Cumulants left = unsaid.Of(said, roles);
        double cap = Math.Min(1, explainedAtMost * market.Variance / all.Variance);
        double variance = market.Variance - (cap * (all.Variance - left.Variance));
        double third = market.ThirdCentralMoment - (cap * Math.Sqrt(cap) * (all.Third - left.Third));
        JoinedHalfNormals alike = JoinedHalfNormals.FromCumulants(market.Mean, Math.Max(variance, (1 - explainedAtMost) * market.Variance), third);
        return new JoinedHalfNormals(0, alike.LowerScale, alike.UpperScale);
    }
}
