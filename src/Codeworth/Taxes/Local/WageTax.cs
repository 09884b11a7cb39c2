using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>A share of wages, deferrals to retirement included: earnings, occupational and city income taxes. What some cities exempt a head is left out.</summary>
internal sealed class WageTax(TaxFigures figures) : LocalTax
{
    private readonly double _rate = figures.Amount("rate");

    public override StateTax Of(in FederalReturn r, StateTax state) =>
        new(_rate * (Math.Max(0, r.Household.Pay - r.Household.Premiums) + r.Household.SpousePay), 0);
}
