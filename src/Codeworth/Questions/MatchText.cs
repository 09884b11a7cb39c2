using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Codeworth.Benefits;

namespace Codeworth.Questions;

/// <summary>Reads what an employer puts into a retirement plan: <c>3%</c>, <c>50% of 6%</c>, <c>100% up to 3% + 50% of 2%</c>.</summary>
internal static partial class MatchText
{
    /// <summary>Null where it cannot be read.</summary>
    public static RetirementMatch? Read(string text)
    {
        double whatever = 0;
        ImmutableArray<MatchTier>.Builder tiers = ImmutableArray.CreateBuilder<MatchTier>();
        foreach (string part in text.Split(['+', ','], StringSplitOptions.TrimEntries))
        {
            Match found = Part().Match(part);
            if (!found.Success)
                return null;
            double first = Share(found.Groups["share"].Value);
            if (!found.Groups["pay"].Success)
                whatever += first;
            else
                tiers.Add(new MatchTier(first, Share(found.Groups["pay"].Value)));
        }

        bool isSound = whatever <= 0.5 && tiers.All(tier => tier.Rate <= 3 && tier.OfPay <= 0.5);
        return isSound ? new RetirementMatch(whatever, tiers.ToImmutable()) : null;
    }

    private static double Share(string percent) => double.Parse(percent, CultureInfo.InvariantCulture) / 100;

    [GeneratedRegex(@"^(then )?(?<share>\d{1,3}(\.\d{1,2})?) ?%( *(of|up to|on|of the first|on the first|to) *(?<pay>\d{1,2}(\.\d{1,2})?) ?%)?( of pay)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
