namespace Codeworth.Wages;

/// <summary>The hours of a full-time year, the convention of the Bureau of Labor Statistics: 52 weeks of 40 hours.</summary>
public static class WorkYear
{
    /// <summary>Hours a full-time year counts.</summary>
    public const int FullTime = 2080;
}
