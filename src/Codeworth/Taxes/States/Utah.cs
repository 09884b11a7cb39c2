using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Utah: flat on everything, less a credit of the deductions that runs out. Utah Code 59-10.</summary>
internal sealed class Utah(StateLaw law) : StateIncomeTax
{
    private readonly Steps _childAges = law.Steps("ctc_by_age_flag");
    private readonly double _rate = law.Amount("rate"), _creditRate = law.Amount("taxpayer_credit_rate"), _dependent = law.Amount("taxpayer_personal_exemption"), _start = law.Amount("taxpayer_phaseout_start"), _out = law.Amount("taxpayer_phaseout_rate");
    private readonly double _child = law.Amount("ctc_amount"), _childStart = law.Amount("ctc_start"), _childOut = law.Amount("ctc_rate"), _match = law.Amount("eitc_match");
    private readonly double _home = law.Amount("at_home_parent_amount"), _homeMost = law.Amount("at_home_parent_max_agi"), _homeEarnings = law.Amount("at_home_parent_max_earnings"), _homeAge = law.Amount("at_home_parent_child_age_below");

    public override StateTax Of(in FederalReturn r)
    {
        double credit = Math.Max(0, (_creditRate * (law.Federal.StandardDeduction + (_dependent * r.Children))) - (_out * Math.Max(0, r.Agi - _start)));
        double amount = 0;
        foreach (int age in r.Household.Children)
            amount += _child * _childAges.At(age);
        credit += Math.Max(0, amount - (_childOut * Math.Max(0, r.Agi - _childStart))) + (_match * r.EarnedIncomeCredit);
        if (r.IsJoint && r.Agi <= _homeMost && Math.Min(r.Household.Pay, r.Household.SpousePay) <= _homeEarnings)
            credit += _home * r.Household.Under((int)_homeAge);
        return Owed(_rate * r.Agi, credit, 0);
    }
}
