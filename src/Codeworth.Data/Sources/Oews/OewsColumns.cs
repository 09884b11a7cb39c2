namespace Codeworth.Data.Sources.Oews;

/// <summary>The wage columns of OEWS and the statistics they are.</summary>
internal static class OewsColumns
{
    /// <summary>Annual columns come before their hourly twins.</summary>
    public static readonly (string Column, string Statistic, bool Hourly)[] Wages =
    [
        ("a_pct10", "p10", false), ("a_pct25", "p25", false), ("a_median", "p50", false), ("a_pct75", "p75", false), ("a_pct90", "p90", false),
        ("a_mean", "mean", false),
        ("h_pct10", "p10", true), ("h_pct25", "p25", true), ("h_median", "p50", true), ("h_pct75", "p75", true), ("h_pct90", "p90", true),
        ("h_mean", "mean", true),
    ];

    /// <summary>AREA_TYPE of the publisher.</summary>
    public const int Nation = 1;

    public const int State = 2;
    public const int Territory = 3;
    public const int Metro = 4;
    public const int Nonmetro = 6;
}
