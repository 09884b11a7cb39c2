using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>What taxes the base that the state taxes: counties of Indiana, and Oregon's Multnomah County and Metro.</summary>
internal sealed class TaxOfBase(TaxFigures figures, IHasTaxBase state) : LocalTax
{
    private readonly Schedule? _schedule = figures.Has("bracket") ? figures.Schedule("bracket") : null;
    private readonly double _rate = figures.AmountOrNone("rate");

    public override StateTax Of(in FederalReturn r, StateTax found)
    {
        double taxed = state.Base(r);
        return new StateTax(_schedule?.Tax(taxed) ?? (_rate * taxed), 0);
    }
}
