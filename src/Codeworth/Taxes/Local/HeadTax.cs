using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>So many dollars a month of everyone employed: Colorado's occupational privilege taxes.</summary>
internal sealed class HeadTax(TaxFigures figures) : LocalTax
{
    private const int Months = 12;
    private readonly double _monthly = figures.Amount("usd_per_month");

    public override StateTax Of(in FederalReturn r, StateTax state) =>
        new(Months * _monthly * ((r.Household.Pay > 0 ? 1 : 0) + (r.Household.SpousePay > 0 ? 1 : 0)), 0);
}
