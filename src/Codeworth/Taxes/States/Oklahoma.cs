using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Oklahoma: a share of the federal child credit; the earned income credit of 2020; sales tax relief a head. 68 O.S.</summary>
internal sealed class Oklahoma(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly EarnedIncomeCredit _frozen = law.FrozenCredit(2020);
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_each"), _childShare = law.Amount("child_credit_pct_of_federal_ctc"), _childLimit = law.Amount("child_credit_agi_limit"), _match = law.Amount("eitc_match");
    private readonly double _sales = law.Amount("sales_credit_each"), _limit = law.Amount("sales_credit_limit_any"), _limitWithChildren = law.Amount("sales_credit_limit_with_dependents");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _schedule.Tax(r.Agi - _standard - (_each * r.Household.Persons));
        double child = r.Agi <= _childLimit ? _childShare * r.AllowedChildCredit : 0;
        double earned = law.Federal.IsOfAge(r.Household) ? _frozen.Of(r.Children, r.Agi, r.IsJoint) : 0;
        double sales = r.Agi + r.EarnedIncomeCredit <= (r.Children > 0 ? _limitWithChildren : _limit) ? _sales * r.Household.Persons : 0;
        return Owed(tax, child, (_match * earned) + sales);
    }
}
