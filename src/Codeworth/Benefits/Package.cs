namespace Codeworth.Benefits;

/// <summary>What an employer offers for a year of work. What is null is not said, and what is typical stands in.</summary>
/// <param name="Name">As it is called beside others.</param>
/// <param name="Base">Base pay, dollars a year; paid days off are in it.</param>
/// <param name="HoursPerWeek">Scheduled hours.</param>
/// <param name="OvertimeHours">Paid hours a week beyond them.</param>
/// <param name="OvertimeRate">Of the hourly rate: 1.5; 0 where overtime is not paid.</param>
/// <param name="Differential">Dollars an hour for the shift, on scheduled hours.</param>
/// <param name="Bonus">Dollars a year when it is paid whole.</param>
/// <param name="BonusChance">The chance of that, 0 to 1.</param>
/// <param name="SignOn">Dollars once.</param>
/// <param name="Match">What goes to retirement; null where nothing is said of it, and then nothing is counted.</param>
/// <param name="Health">Whom the plan covers; null where it is not said.</param>
/// <param name="HealthPremium">The employee's part of the premium, dollars a year.</param>
/// <param name="HealthEmployer">The employer's part, dollars a year.</param>
/// <param name="DaysOff">Paid days off for vacation, sickness and personal matters.</param>
/// <param name="Holidays">Paid holidays.</param>
/// <param name="Fees">Credential, membership and education fees that the employer pays, dollars a year.</param>
/// <param name="Costs">What the work costs beside travel, dollars a year: home office, parking.</param>
/// <param name="CommuteCost">Dollars a day on site.</param>
/// <param name="CommuteMinutes">There and back, minutes a day on site.</param>
/// <param name="OnSiteDays">Days a week on site.</param>
/// <param name="Schedule">In words; shown, not valued.</param>
public sealed record Package(
    string Name, double Base, double HoursPerWeek, double OvertimeHours, double OvertimeRate, double Differential, double Bonus, double? BonusChance, double SignOn, RetirementMatch? Match,
    HealthCoverage? Health, double? HealthPremium, double? HealthEmployer, double? DaysOff, double? Holidays, double Fees, double Costs, double CommuteCost, double CommuteMinutes, double OnSiteDays, string Schedule)
{
    /// <summary>Chance taken of a bonus of which none is said: as likely as not.</summary>
    public const double UnsaidChance = 0.5;

    /// <summary>Hours paid at the base rate in a year.</summary>
    public double PaidHours => HoursPerWeek * Wages.WorkYear.Weeks;

    /// <summary>Base pay an hour.</summary>
    public double HourlyRate => Base / PaidHours;
}
