using Codeworth.App.Answers;
using Codeworth.Wages;

namespace Codeworth.App.Web.Words;

/// <summary>Shares and standings in words.</summary>
public static class Shares
{
    /// <summary>A share from 0 to 1 in percent, with one decimal as at every door: <c>41.0 %</c>, <c>0.4 %</c>, <c>under 0.1 %</c>.</summary>
    public static string Percent(double share) => Amounts.Share(share).Replace(" %", "\u00a0%", StringComparison.Ordinal);

    /// <summary>The level of an interval, or a part of a mixture: <c>80 %</c>.</summary>
    public static string Level(double level) => Amounts.Level(level).Replace(" %", "\u00a0%", StringComparison.Ordinal);

    /// <summary>Where a wage stands, in a clause: <c>above the middle half of the market</c>.</summary>
    public static string Standing(Percentile percentile) => percentile.Percent switch
    {
        < 10 => "in the lowest tenth of the market",
        < 25 => "below the middle half of the market",
        < 45 => "in the middle half of the market, below its centre",
        <= 55 => "close to the centre of the market",
        <= 75 => "in the middle half of the market, above its centre",
        <= 90 => "above the middle half of the market",
        _ => "in the highest tenth of the market",
    };
}
