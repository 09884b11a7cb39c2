using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Credits that give back to two earners what one joint schedule takes beyond two single ones.</summary>
internal static class Marriage
{
    /// <param name="joint">Tax by the joint schedule.</param>
    /// <param name="single">The schedule of single filers.</param>
    /// <param name="lesser">Taxable income taken for the lesser earner.</param>
    /// <param name="taxable">Joint taxable income.</param>
    /// <param name="most">Of the credit.</param>
    public static double Credit(double joint, Schedule single, double lesser, double taxable, double most) =>
        Math.Clamp(joint - single.Tax(lesser) - single.Tax(taxable - lesser), 0, most);
}
