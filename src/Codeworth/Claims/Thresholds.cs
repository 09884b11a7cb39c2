namespace Codeworth.Claims;

/// <summary>Where verdicts begin and end (method, section 11).</summary>
internal static class Thresholds
{
    /// <summary>The chance from which a claim is supported: that of the intervals shown everywhere.</summary>
    public const double Supported = 0.8;

    /// <summary>The chance up to which a claim is contradicted: one in twenty.</summary>
    public const double Contradicted = 0.05;

    /// <summary>The chance below which a claim that held at an earlier month is stale.</summary>
    public const double Stale = 0.2;

    /// <summary>The share of people paid within a band from which it holds in part, although their median lies outside.</summary>
    public const double Within = 1.0 / 3;

    /// <summary>Months looked back for one at which a stale claim held: ten years, as articles are copied for as long.</summary>
    public const int MonthsBack = 120;

    /// <summary>The tail of pay on both sides up to which one person's pay is ordinary: outside it lie those below p10 and above p90.</summary>
    public const double Ordinary = 0.2;

    public static Verdict Of(double chance) => chance >= Supported ? Verdict.Supported : chance <= Contradicted ? Verdict.Contradicted : Verdict.Partly;

    /// <summary>The verdict on a claim of two parts: that of both where they agree, otherwise a part of it holds.</summary>
    public static Verdict Both(Verdict one, Verdict other) => one == other ? one : Verdict.Partly;
}
