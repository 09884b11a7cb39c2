using System.Collections.Frozen;
using Codeworth.Markets;

namespace Codeworth.Calibration;

/// <summary>The four regions of the Census Bureau (Census Regions and Divisions of the United States).</summary>
internal static class Regions
{
    private static readonly FrozenDictionary<string, string> ByState = new Dictionary<string, string>
    {
        ["Northeast"] = "CT ME MA NH RI VT NJ NY PA",
        ["Midwest"] = "IL IN MI OH WI IA KS MN MO NE ND SD",
        ["South"] = "DE DC FL GA MD NC SC VA WV AL KY MS TN AR LA OK TX",
        ["West"] = "AZ CO ID MT NV NM UT WY AK CA HI OR WA",
    }.SelectMany(region => region.Value.Split(' ').Select(state => (state, region.Key))).ToFrozenDictionary(pair => pair.state, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The region of the state a place is counted in; "not known" where none is said.</summary>
    public static string Of(Area? place) => place is not null && ByState.TryGetValue(place.State, out string? region) ? region : "not known";
}
