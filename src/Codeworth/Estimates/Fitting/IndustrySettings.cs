using Codeworth.Estimates.Compiled;
using Codeworth.Markets;

namespace Codeworth.Estimates.Fitting;

/// <summary>The settings an industry's published wages speak of: those whose NAICS codes lie within it, or that lie within theirs.</summary>
internal sealed class IndustrySettings(Workforce workforce, Vocabulary vocabulary)
{
    /// <summary>Shares of settings, in the proportions of the workforce; null when the industry is none of ours.</summary>
    public double[]? Shares(string industry)
    {
        double[] shares = new double[workforce.Settings.Length];
        for (int setting = 0; setting < shares.Length; setting++)
        {
            Setting here = vocabulary.Settings.All[setting];
            if (here.Industries.Any(code => code.StartsWith(industry, StringComparison.Ordinal) || industry.StartsWith(code, StringComparison.Ordinal)))
                shares[setting] = workforce.SettingShares[setting];
        }

        double sum = shares.Sum();
        if (sum == 0)
            return null;
        for (int setting = 0; setting < shares.Length; setting++)
            shares[setting] /= sum;
        return shares;
    }
}
