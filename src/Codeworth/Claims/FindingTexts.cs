using System.Globalization;
using Codeworth.Effects;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>The sentences that give a finding's reason, made of the numbers that decide it.</summary>
internal static class FindingTexts
{
    public const string NoPrices = "No price level is published for one of the places.";

    public static string Median(in Located now, ClaimedRange range, double within, YearMonth? held)
    {
        double median = Math.Exp(now.Median);
        ClaimedRange read = range.AsRead;
        string where = median < read.Low ? "below the claim" : median > read.High ? "above the claim" : "within the claim";
        string stale = held is { } month ? $" The claim last held in {month}: pay has risen since." : "";
        return $"The middle of their pay is {Dollars(median)}, {where}; {Share(within)} of people alike are paid within it.{stale}";
    }

    public static string Person(ComputedRange spread, double below) =>
        $"{Share(below)} of people alike are paid less; from p10 to p90 they are paid {Dollars(spread.Low)} to {Dollars(spread.High)}.";

    public static string Rank(int claimed, ComputedRange rank, double chance) =>
        $"By the median it stands at rank {rank.Value:0} of the states, DC and territories ({rank.Low:0} to {rank.High:0}); the chance of rank {claimed} is {Chance(chance)}.";

    public static string Below(Contrast contrast, double chance) =>
        $"Against those said to be paid more the difference is {Percent(contrast.Percent.Value)} ({Percent(contrast.Percent.Low)} to {Percent(contrast.Percent.High)}); the chance that they are paid less is {Chance(chance)}.";

    public static string Premium(Claim claim, ComputedRange computed, RawGap? raw, bool rawHolds, double scale)
    {
        Func<double, string> write = claim.Unit == Claim.Percent ? Percent : Signed;
        string equal = $"With all else the same the difference is {write(computed.Value)} ({write(computed.Low)} to {write(computed.High)}).";
        if (raw is null)
            return $"{equal} No publication prints the gap between the two groups.";
        string gap = $"The newest raw gap that is published ({raw.Year}) is {write(raw.Percent * scale)}";
        return rawHolds
            ? $"{equal} {gap}, within the claim: it holds what else differs between the groups too."
            : $"{equal} {gap}, outside the claim.";
    }

    public static string Published(OtherFigure newest, int count) => string.Create(
        CultureInfo.InvariantCulture, $"The newest published figure, of {newest.Cited.Date}, is {newest.Value:0.##} {newest.Unit}; {count} are kept.");

    public static string NothingPublished(Claim claim) => claim.Read.Length > 0 ? claim.Read : $"No figure of the statistic '{claim.Statistic}' is kept.";

    public static string NoNumber(Claim claim) => claim.Read.Length > 0 ? claim.Read : "It gives no number that could be checked.";

    public static string Prices((Area Area, double Pay, double Level, double Worth) here, (Area Area, double Pay, double Level, double Worth) there) => string.Create(
        CultureInfo.InvariantCulture,
        $"At price levels of {here.Level:0.0} and {there.Level:0.0} (the nation 100) {Dollars(here.Pay)} in {here.Area.Name} buys what {Dollars(here.Worth)} buys at the nation's prices, {Dollars(there.Pay)} in {there.Area.Name} what {Dollars(there.Worth)} does: {Dollars(there.Pay * here.Level / there.Level)} would be needed. Before tax; price levels are published without an error.");

    /// <summary>A chance to the hundredth, never all or none.</summary>
    private static string Chance(double chance) => chance < 0.005 ? "under 0.01" : chance > 0.995 ? "over 0.99" : chance.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Dollars(double dollars) => "$" + (Math.Round(dollars / 10, MidpointRounding.AwayFromZero) * 10).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Signed(double dollars) => (dollars < 0 ? "-" : "+") + Dollars(Math.Abs(dollars));

    private static string Percent(double percent) => percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %";

    private static string Share(double share) => Math.Round(100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
