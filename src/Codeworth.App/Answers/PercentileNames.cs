using System.Text.Json;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Names of percentiles as JSON properties, encoded once.</summary>
internal static class PercentileNames
{
    private static readonly JsonEncodedText[] _whole =
        [.. Enumerable.Range(1, 99).Select(percent => JsonEncodedText.Encode(new Percentile(percent).ToString()))];

    public static ReadOnlySpan<byte> Of(Percentile percentile)
    {
        int whole = (int)percentile.Percent;
        return whole == percentile.Percent ? _whole[whole - 1].EncodedUtf8Bytes : JsonEncodedText.Encode(percentile.ToString()).EncodedUtf8Bytes;
    }
}
