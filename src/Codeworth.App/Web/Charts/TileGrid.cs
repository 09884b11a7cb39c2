using System.Collections.Frozen;

namespace Codeworth.App.Web.Charts;

/// <summary>Where each state stands on a map of equal tiles, roughly as on a map of the country.</summary>
internal static class TileGrid
{
    public const int Columns = 12;
    public const int Rows = 8;

    private static readonly string[] Lines =
    [
        "AK .. .. .. .. .. .. .. .. .. .. ME",
        ".. .. .. .. .. .. .. .. .. .. VT NH",
        ".. WA ID MT ND MN WI .. MI .. NY MA",
        ".. OR NV WY SD IA IL IN OH PA NJ CT",
        ".. CA UT CO NE MO KY WV VA MD DE RI",
        ".. .. AZ NM KS AR TN NC SC DC .. ..",
        ".. .. .. .. OK LA MS AL GA .. .. ..",
        "HI .. .. .. TX .. .. .. .. FL .. ..",
    ];

    /// <summary>Column and row by the state's postal code.</summary>
    public static FrozenDictionary<string, (int Column, int Row)> Of { get; } = Lines
        .SelectMany((line, row) => line.Split(' ').Select((state, column) => (state, column, row)))
        .Where(tile => tile.state != "..").ToFrozenDictionary(tile => tile.state, tile => (tile.column, tile.row), StringComparer.Ordinal);
}
