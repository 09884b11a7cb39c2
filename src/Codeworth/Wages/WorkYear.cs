namespace Codeworth.Wages;

/// <summary>The hours of a full-time year, the convention of the Bureau of Labor Statistics: 52 weeks of 40 hours.</summary>
public static class WorkYear
{
    /// <summary>Hours a full-time year counts.</summary>
    public const int FullTime = 2080;

    /// <summary>Weeks of it.</summary>
    public const int Weeks = FullTime / FullTimeWeek;

    /// <summary>Hours of a full-time week.</summary>
    public const int FullTimeWeek = 40;

    /// <summary>Working days of a week.</summary>
    public const int DaysPerWeek = 5;
}
