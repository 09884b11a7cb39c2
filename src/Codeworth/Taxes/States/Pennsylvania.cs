using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Pennsylvania: flat on wages with deferrals; forgiveness in steps. 72 P.S. 7304.</summary>
internal sealed class Pennsylvania(StateLaw law) : StateIncomeTax
{
    private readonly double _rate = law.Amount("rate"), _base = law.Amount("forgiveness_base"), _dependent = law.Amount("forgiveness_per_dependent"), _step = law.Amount("forgiveness_step"), _perStep = law.Amount("forgiveness_pct_per_step"), _match = law.Figures.AmountOrNone("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        double wages = Math.Max(0, r.Household.Pay - r.Household.Premiums) + r.Household.SpousePay;
        double forgiven = PhaseOut.ByStep(1, wages, (_base * r.Household.Filers) + (_dependent * r.Children), _step, _perStep);
        return Owed(_rate * wages * (1 - forgiven), 0, _match * r.EarnedIncomeCredit);
    }
}
