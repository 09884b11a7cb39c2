using System.Globalization;
using Codeworth.Claims;

namespace Codeworth.App.Answers;

/// <summary>Findings in words, the same at every door.</summary>
internal static class ClaimWords
{
    /// <summary><c>supported</c>, <c>no evidence</c></summary>
    public static string Verdict(Verdict verdict) => verdict switch
    {
        Claims.Verdict.Supported => "supported",
        Claims.Verdict.Partly => "partly",
        Claims.Verdict.Contradicted => "contradicted",
        Claims.Verdict.Stale => "stale",
        _ => "no evidence",
    };

    /// <summary>The computed value with its range: <c>12.1 % (8.0 to 16.3)</c>, <c>$53,360 ($52,620 to $54,110)</c>; what is reckoned from published figures alone has none; empty without evidence.</summary>
    public static string Computed(Finding finding) => finding.Computed is { } computed
        ? computed.Low == computed.High
            ? Amount(finding.Claim.Unit, computed.Value)
            : finding.Claim.Unit == Claim.Percent
            ? string.Create(CultureInfo.InvariantCulture, $"{computed.Value:0.0} % ({computed.Low:0.0} to {computed.High:0.0})")
            : $"{Amount(finding.Claim.Unit, computed.Value)} ({Amount(finding.Claim.Unit, computed.Low)} to {Amount(finding.Claim.Unit, computed.High)})"
        : "";

    /// <summary>The claimed range: <c>20 to 30 %</c>, <c>$35,000 to $45,000</c>, <c>0 % or more</c>.</summary>
    public static string Claimed(Claim claim) => (claim.Range.Low, claim.Range.High) switch
    {
        ({ } low, { } high) when low == high => Amount(claim.Unit, low),
        ({ } low, { } high) when claim.Unit is Claim.DollarsAYear or "USD" => $"{Amount(claim.Unit, low)} to {Amount(claim.Unit, high)}",
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low:0.##} to {Amount(claim.Unit, high)}"),
        ({ } low, null) => $"{Amount(claim.Unit, low)} or more",
        (null, { } high) => $"{Amount(claim.Unit, high)} or less",
        _ => "",
    };

    /// <summary>A chance to the hundredth, never all or none of it: <c>0.03</c>, <c>under 0.01</c>; empty without evidence.</summary>
    public static string Chance(double? chance) => chance switch
    {
        null => "",
        < 0.005 => "under 0.01",
        > 0.995 => "over 0.99",
        { } between => between.ToString("0.00", CultureInfo.InvariantCulture),
    };

    private static string Amount(string unit, double amount) => unit switch
    {
        Claim.Percent => string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} %"),
        Claim.DollarsAYear or "USD" => (amount < 0 ? "-" : "") + $"${Math.Abs(Amounts.Tens(amount)):#,0}",
        "" => amount.ToString("0.##", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} {unit}"),
    };
}
