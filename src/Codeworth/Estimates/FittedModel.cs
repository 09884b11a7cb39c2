using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>The compiled fit: answers what a market pays a profile at a date. Immutable and safe to share between threads.</summary>
public sealed class FittedModel
{
    /// <summary>Which fit this is.</summary>
    public ModelIdentity Identity { get; } = new("0.1.0+unfitted", "");

    /// <summary>The whole estimate: median with its interval, spread, contributions, sources, notes.</summary>
    public Estimate Estimate(Market market, Profile profile, YearMonth on) => throw new NotSupportedException($"{Identity} {market} {profile} {on}");

    /// <summary>The median with its interval and the spread alone, without allocation: for batches.</summary>
    public Located Locate(Market market, Profile profile, YearMonth on) => throw new NotSupportedException($"{Identity} {market} {profile} {on}");

    /// <summary>The estimate with every figure's influence and the answer without each source.</summary>
    public Explanation Explain(Market market, Profile profile, YearMonth on) => throw new NotSupportedException($"{Identity} {market} {profile} {on}");
}
