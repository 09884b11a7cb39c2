using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Benefits;

/// <summary>A package valued in dollars: as expected, at its least and at its most.</summary>
/// <param name="Package">What is offered.</param>
/// <param name="Expected">With the bonus times its chance, and what is typical where nothing is said.</param>
/// <param name="Least">Without the bonus, and with the least that is typical.</param>
/// <param name="Most">With the bonus whole, and the most that is typical.</param>
/// <param name="DaysOff">Paid days off and holidays.</param>
/// <param name="Health">Whom the health plan covers, said or taken.</param>
/// <param name="Assumed">What was not said and is taken as typical.</param>
public sealed record TotalCompensation(
    Package Package, CompensationYear Expected, CompensationYear Least, CompensationYear Most, double DaysOff, HealthCoverage Health, Assumptions Assumed)
{
    /// <summary>Hours worked in a year: scheduled and overtime less days off.</summary>
    public double HoursWorked => Package.PaidHours + (Package.OvertimeHours * WorkYear.Weeks) - (DaysOff * Package.HoursPerWeek / WorkYear.DaysPerWeek);

    /// <summary>Hours worked and travelled.</summary>
    public double HoursAway => HoursWorked + (DaysOnSite * Package.CommuteMinutes / 60);

    /// <summary>What days off are worth at this pay; it is part of base pay.</summary>
    public double DaysOffValue => Expected.Base * DaysOff / (WorkYear.Weeks * WorkYear.DaysPerWeek);

    private double DaysOnSite => OnSite(Package, DaysOff);

    /// <param name="package">What is offered.</param>
    /// <param name="household">Who files; pay, deferral and premiums come from the package and the next.</param>
    /// <param name="deferral">Deferral for a pay; null to defer what brings the whole match.</param>
    /// <param name="law">What taxes take where they live.</param>
    /// <param name="typical">What stands in where nothing is said.</param>
    public static TotalCompensation Of(Package package, in Household household, Func<double, double>? deferral, Calculation law, TypicalBenefits typical)
    {
        HealthCoverage health = package.Health ?? (household.Persons > 1 ? HealthCoverage.Family : HealthCoverage.Single);
        bool assumesHealth = package.HealthPremium is null && health != HealthCoverage.None;
        bool assumesDays = package.DaysOff is null || package.Holidays is null;
        double daysOff = assumesDays ? Math.Max(typical.DaysOff, (package.DaysOff ?? 0) + (package.Holidays ?? 0)) : package.DaysOff!.Value + package.Holidays!.Value;
        (double usual, double least, double most) = typical.Worker(health);
        (double premium, double lowest, double highest) = assumesHealth ? (usual, least, most) : Same(health == HealthCoverage.None ? 0 : package.HealthPremium!.Value);
        double chance = package.Bonus > 0 ? package.BonusChance ?? Package.UnsaidChance : 0;
        Year year = new(package, household, deferral, law, typical.Premium(health), daysOff);
        return new TotalCompensation(
            package, year.Of(chance, premium), year.Of(chance < 1 ? 0 : 1, highest), year.Of(chance > 0 ? 1 : 0, lowest), daysOff, health,
            new Assumptions(assumesHealth, assumesDays, package.Bonus > 0 && package.BonusChance is null, package.Match is { Tiers.Length: > 0 } && deferral is null));
    }

    private static (double, double, double) Same(double value) => (value, value, value);

    private static double OnSite(Package package, double daysOff) =>
        package.OnSiteDays * (WorkYear.Weeks - (daysOff / WorkYear.DaysPerWeek));

    private readonly struct Year(Package package, Household household, Func<double, double>? deferral, Calculation law, double plan, double daysOff)
    {
        public CompensationYear Of(double bonusShare, double premium)
        {
            double overtime = package.OvertimeHours * WorkYear.Weeks * package.HourlyRate * package.OvertimeRate, differential = package.Differential * package.PaidHours;
            double bonus = bonusShare * package.Bonus, pay = package.Base + overtime + differential + bonus;
            double own = Math.Min(deferral?.Invoke(pay) ?? (package.Match?.FullAt ?? 0) * package.Base, Math.Max(pay - premium, 0));
            double match = (package.Match?.Of(package.Base > 0 ? own / package.Base : 0) ?? 0) * package.Base;
            Household without = household with { Pay = 0, Retirement = 0, Premiums = 0 };
            double taxes = law.Of(without with { Pay = pay, Retirement = own, Premiums = premium }).Taxes - law.Of(without).Taxes;
            double costs = package.Costs + (package.CommuteCost * OnSite(package, daysOff));
            return new CompensationYear(package.Base, overtime, differential, bonus, match, package.HealthEmployer ?? Math.Max(plan - premium, 0), package.Fees, own, premium, taxes, costs);
        }
    }
}

/// <summary>What was not said of a package.</summary>
/// <param name="Health">The employee's part of the premium.</param>
/// <param name="DaysOff">Days off or holidays.</param>
/// <param name="BonusChance">How likely the bonus is.</param>
/// <param name="FullMatch">The deferral: enough for the whole match is taken.</param>
public readonly record struct Assumptions(bool Health, bool DaysOff, bool BonusChance, bool FullMatch);
