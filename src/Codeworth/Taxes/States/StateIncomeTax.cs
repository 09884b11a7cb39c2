using Codeworth.Taxes.Federal;

namespace Codeworth.Taxes.States;

/// <summary>The rule of a state's income tax on wages, for one year and filing status. Figures are read once, when it is made.</summary>
internal abstract class StateIncomeTax
{
    /// <summary>Of a return.</summary>
    public abstract StateTax Of(in FederalReturn r);

    /// <summary>A tax less credits that stop at 0, and credits beyond.</summary>
    protected static StateTax Owed(double tax, double credits, double refundable) => new(Math.Max(0, tax - credits), refundable);
}
