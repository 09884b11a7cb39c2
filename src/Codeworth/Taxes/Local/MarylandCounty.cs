using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>A county of Maryland, or Baltimore City: the state's base, less ten times its rate of the earned income credit and its rate of the earnings of the poor (Form 502, lines 28 to 30).</summary>
internal sealed class MarylandCounty(TaxFigures figures, Maryland state) : LocalTax
{
    private const int Times = 10;
    private readonly Schedule? _schedule = figures.Has("bracket") ? figures.Schedule("bracket") : null;
    private readonly Steps _rate = figures.Steps(figures.Has("bracket") ? "bracket" : figures.Has("rate_by_taxable_income") ? "rate_by_taxable_income" : "rate");

    public override StateTax Of(in FederalReturn r, StateTax found)
    {
        double taxed = state.Base(r), rate = _rate.UpTo(taxed), tax = _schedule?.Tax(taxed) ?? (rate * taxed);
        double credits = (Times * rate * r.EarnedIncomeCredit) + (state.IsPoor(r) ? rate * r.Agi : 0);
        return new StateTax(Math.Max(0, tax - credits), 0);
    }
}
