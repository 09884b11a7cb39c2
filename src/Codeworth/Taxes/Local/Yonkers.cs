using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>Yonkers: a share of the resident's net state tax. N.Y. Tax Law 1321.</summary>
internal sealed class Yonkers(TaxFigures figures) : LocalTax
{
    private readonly double _share = figures.Amount("surcharge_pct_of_state_tax");

    public override StateTax Of(in FederalReturn r, StateTax state) => new(_share * Math.Max(0, state.Tax - state.Refundable), 0);
}
