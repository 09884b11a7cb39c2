using Codeworth.Markets;

namespace Codeworth.Claims;

/// <summary>Holds a claim that an amount in one place buys more than another amount elsewhere against published price levels, before tax.</summary>
internal sealed class PricesCheck(IReadOnlyDictionary<string, double> prices)
{
    /// <remarks>The range's lower end is paid at the subject's place, the upper at the other's.</remarks>
    public Finding Check(Claim claim)
    {
        Area here = ClaimChecker.Subject(claim).Market.Area;
        if (claim.Against?.Market.Area is not { } there || !prices.TryGetValue(here.Id, out double level) || !prices.TryGetValue(there.Id, out double other)
            || claim.Range is not { Low: { } low, High: { } high })
        {
            return ClaimChecker.Nothing(claim, FindingTexts.NoPrices);
        }

        double worth = low * 100 / level, otherWorth = high * 100 / other;
        return new Finding(
            claim, worth > otherWorth ? Verdict.Supported : Verdict.Contradicted, worth > otherWorth ? 1 : 0, new ComputedRange(high * level / other, high * level / other, high * level / other),
            FindingTexts.Prices((here, low, level, worth), (there, high, other, otherWorth)), Sources: [], Figures: []);
    }
}
