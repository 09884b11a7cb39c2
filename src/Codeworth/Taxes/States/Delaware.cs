using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Delaware: two earners may file in separate columns; the earned income credit is refundable or not, as is better. 30 Del. C. 1102.</summary>
internal sealed class Delaware(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _standard = law.Amount("std"), _personal = law.Amount("personal_credit"), _match = law.Amount("eitc_nonrefundable_match"), _refunded = law.Amount("eitc_refundable_match");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _schedule.Tax(r.Agi - _standard);
        if (r.IsJoint)
            tax = Math.Min(tax, _schedule.Tax(r.FirstAgi - (_standard / 2)) + _schedule.Tax(r.SecondAgi - (_standard / 2)));
        double left = Math.Max(0, tax - (_personal * r.Household.Persons)), credit = r.EarnedIncomeCredit;
        return Math.Min(left, _match * credit) >= _refunded * credit ? Owed(left, _match * credit, 0) : new StateTax(left, _refunded * credit);
    }
}
