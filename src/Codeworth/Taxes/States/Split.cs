using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Couples who divide joint deductions between two columns as is best for them.</summary>
internal static class Split
{
    /// <summary>
    /// The least tax of two columns. Rates rise, so that the best division brings the two taxable incomes as near to each other as
    /// the deductions can; one column for both is never better.
    /// </summary>
    public static double Least(Schedule schedule, double first, double second, double deductions)
    {
        double toFirst = Math.Clamp((deductions + first - second) / 2, 0, deductions);
        return schedule.Tax(first - toFirst) + schedule.Tax(second - (deductions - toFirst));
    }
}
