using Codeworth.Numerics.Distributions;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// The spread between people alike: the market's, both scales made smaller by what the things that were said explain of its variance, and
/// wider the better they are paid, so that the mixture of all profiles has the market's variance again (method, equation 14).
/// </summary>
internal sealed class ProfileSpread(UnsaidSpread unsaid, FittedSpread fitted, double explainedAtMost)
{
    /// <param name="market">Spread of the whole market around a median of 0.</param>
    /// <param name="effect">What the things that were said add to the log of the market's median.</param>
    /// <param name="said">What is said.</param>
    /// <param name="roles">Shares of roles that fit it.</param>
    /// <returns>Spread of people alike around a median of 0.</returns>
    public JoinedHalfNormals Of(JoinedHalfNormals market, double effect, in Said said, ReadOnlySpan<double> roles)
    {
        double everything = unsaid.Everything;
        double cap = Math.Min(1, explainedAtMost * market.Variance / everything);
        double explained = cap * (everything - unsaid.Of(said, roles));
        double left = Math.Sqrt(Math.Max(1 - (explained / market.Variance), 1 - explainedAtMost));
        double ratio = left * Math.Exp(fitted.WithPay * (effect - (fitted.WithPay * explained)));
        return new JoinedHalfNormals(0, Math.Max(ratio * market.LowerScale, fitted.Floor), Math.Max(ratio * market.UpperScale, fitted.Floor));
    }
}
