using System.Collections.Immutable;
using System.Text;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Batches;

/// <summary>The columns a batch's answers have after those of the question.</summary>
internal static class BatchHeader
{
    /// <summary>Where the pay that was said stands.</summary>
    public const string PayPercentile = "pay_percentile";

    /// <summary>Why a row could not be answered.</summary>
    public const string Error = "error";

    /// <summary>The names, in order.</summary>
    public static ImmutableArray<string> Names(ImmutableArray<Percentile> percentiles) =>
        ["median", "median_low", "median_high", .. percentiles.Select(percentile => percentile.ToString()), PayPercentile, Error];

    /// <summary>The names, each after a comma.</summary>
    public static byte[] Bytes(ImmutableArray<Percentile> percentiles) => Encoding.UTF8.GetBytes("," + string.Join(',', Names(percentiles)));

    /// <summary>How many of them come before <see cref="Error"/>.</summary>
    public static int Before(ImmutableArray<Percentile> percentiles) => 3 + percentiles.Length + 1;
}
