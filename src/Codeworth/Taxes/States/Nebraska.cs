using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Nebraska: never more than the federal tax; an exemption credit a head. Neb. Rev. Stat. 77-27.</summary>
internal sealed class Nebraska(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _child = law.Steps("refundable_child_credit_by_income");
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_credit_each"), _match = law.Amount("eitc_match"), _childAge = law.Amount("refundable_child_age_max"), _poverty = law.Amount("refundable_child_poverty_multiple");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _schedule.Tax(r.Agi - Math.Min(_standard, law.Federal.StandardDeduction));
        double left = Math.Min(Math.Max(0, tax - (_each * r.Household.Persons)), r.TaxBeforeCredits);
        double child = r.Agi <= _poverty * law.PovertyLine(r.Household.Persons) ? _child.At(r.Agi) * r.Household.Under((int)_childAge + 1) : 0;
        return new StateTax(left, (_match * r.EarnedIncomeCredit) + child);
    }
}
