using Codeworth.Numerics.Distributions;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// The spread between people alike: the market's, both scales made smaller by what the things that were said explain of its variance, so
/// that the mixture of all profiles has the market's variance again (method, equation 14). Its asymmetry is the market's.
/// </summary>
internal sealed class ProfileSpread(UnsaidSpread unsaid, double explainedAtMost, double floor)
{
    /// <param name="market">Spread of the whole market around a median of 0.</param>
    /// <param name="said">What is said.</param>
    /// <param name="roles">Shares of roles that fit it.</param>
    /// <returns>Spread of people alike around a median of 0.</returns>
    public JoinedHalfNormals Of(JoinedHalfNormals market, in Said said, ReadOnlySpan<double> roles)
    {
        double everything = unsaid.Everything;
        double cap = Math.Min(1, explainedAtMost * market.Variance / everything);
        double variance = market.Variance - (cap * (everything - unsaid.Of(said, roles)));
        double ratio = Math.Sqrt(Math.Max(variance / market.Variance, 1 - explainedAtMost));
        return new JoinedHalfNormals(0, Math.Max(ratio * market.LowerScale, floor), Math.Max(ratio * market.UpperScale, floor));
    }
}
