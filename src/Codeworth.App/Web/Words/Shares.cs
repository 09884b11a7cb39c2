using System.Globalization;
using Codeworth.Wages;

namespace Codeworth.App.Web.Words;

/// <summary>Shares and standings in words.</summary>
public static class Shares
{
    /// <summary>A share from 0 to 1 in percent: <c>41 %</c>, <c>0.4 %</c>, <c>under 0.1 %</c>.</summary>
    public static string Percent(double share)
    {
        double percent = share * 100;
        if (percent is > 0 and < 0.1)
            return "under 0.1\u00a0%";
        return percent.ToString(percent < 10 ? "0.#" : "0", CultureInfo.InvariantCulture) + "\u00a0%";
    }

    /// <summary>People of a hundred who are paid less, whole and never all or none: <c>52</c>.</summary>
    public static int OutOfHundred(Percentile percentile) =>
        Math.Clamp((int)Math.Round(percentile.Percent, MidpointRounding.AwayFromZero), 1, 99);

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
