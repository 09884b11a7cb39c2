namespace Codeworth.Benefits;

/// <summary>A year of a package in one state of affairs, dollars a year.</summary>
/// <param name="Base">Base pay, paid days off in it.</param>
/// <param name="Overtime">Pay of hours beyond the schedule.</param>
/// <param name="Differential">Pay for the shift.</param>
/// <param name="Bonus">What comes of the bonus.</param>
/// <param name="Match">What the employer puts into retirement.</param>
/// <param name="Health">The employer's part of the health premium.</param>
/// <param name="Fees">Fees the employer pays.</param>
/// <param name="Deferral">What the employee defers to retirement.</param>
/// <param name="Premium">The employee's part of the health premium.</param>
/// <param name="Taxes">What the household pays more than without this pay: taxes before credits that are paid out.</param>
/// <param name="Costs">What the work costs.</param>
public readonly record struct CompensationYear(
    double Base, double Overtime, double Differential, double Bonus, double Match, double Health, double Fees, double Deferral, double Premium, double Taxes, double Costs)
{
    /// <summary>Gross pay.</summary>
    public double Pay => Base + Overtime + Differential + Bonus;

    /// <summary>Pay and what the employer gives beside it.</summary>
    public double Total => Pay + Match + Health + Fees;

    /// <summary>What is left of it after taxes and costs: one's own deferral and premium stay one's own.</summary>
    public double After => Total - Taxes - Costs;

    /// <summary>What the pay cheques hold.</summary>
    public double Cheques => Pay - Deferral - Premium - Taxes;
}
