using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Georgia: flat. O.C.G.A. 48-7.</summary>
internal sealed class Georgia(StateLaw law) : StateIncomeTax
{
    private readonly Steps _lowIncome = law.Steps("low_income_credit_by_agi");
    private readonly double _rate = law.Amount("rate"), _standard = law.Amount("std"), _dependent = law.Amount("dependent_exemption");
    private readonly double _child = law.Figures.AmountOrNone("ctc_amount"), _childAge = law.Figures.AmountOrNone("ctc_age_below");

    public override StateTax Of(in FederalReturn r) => Owed(
        _rate * Math.Max(0, r.Agi - _standard - (_dependent * r.Children)),
        (_lowIncome.At(r.Agi) * r.Household.Persons) + (_child * r.Household.Under((int)_childAge)),
        0);
}
