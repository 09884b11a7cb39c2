using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>New Mexico: federal taxable income less exemptions for low and middle incomes; rebates by size and income. NMSA 7-2.</summary>
internal sealed class NewMexico(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _child = law.Steps("ctc_by_agi");
    private readonly Steps[] _rebate = [.. Enumerable.Range(1, 6).Select(size => law.Steps($"lictr_{size}"))];
    private readonly double _each = law.Amount("lowmid_max_each"), _limit = law.Amount("lowmid_limit"), _start = law.Amount("lowmid_start"), _rate = law.Amount("lowmid_rate");
    private readonly double _dependent = law.Amount("certain_dependent_deduction"), _match = law.Amount("eitc_match"), _leastAge = law.Amount("eitc_childless_min_age");

    public override StateTax Of(in FederalReturn r)
    {
        int persons = r.Household.Persons;
        double exempt = r.Agi <= _limit ? persons * Math.Max(0, _each - (_rate * Math.Max(0, r.Agi - _start))) : 0;
        double taxable = Math.Max(0, r.Taxable - exempt - (_dependent * Math.Max(0, r.Children - 1)));
        double refundable = (_match * law.Federal.EarnedIncomeFrom(r.Household, r.Agi, _leastAge)) + (_child.UpTo(r.Agi) * r.Household.Under(law.Federal.ChildCreditAge)) + _rebate[Math.Min(persons, 6) - 1].UpTo(r.Agi);
        return Owed(_schedule.Tax(taxable), 0, refundable);
    }
}
