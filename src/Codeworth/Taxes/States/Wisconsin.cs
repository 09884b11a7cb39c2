using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Wisconsin: a sliding standard deduction; earned income and married couple credits. Wis. Stat. 71.</summary>
internal sealed class Wisconsin(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket"), _slide = law.Schedule("std_phaseout");
    private readonly Steps _match = law.Steps("eitc_match_by_children");
    private readonly double _standard = law.Amount("std_max"), _each = law.Amount("exemption_each"), _married = law.Amount("married_credit_rate"), _marriedMost = law.Amount("married_credit_max");

    public override StateTax Of(in FederalReturn r)
    {
        double taxable = r.Agi - Math.Max(0, _standard - _slide.Tax(r.Agi)) - (_each * r.Household.Persons);
        double married = r.IsJoint ? Math.Min(_marriedMost, _married * Math.Min(r.FirstAgi, r.SecondAgi)) : 0;
        return Owed(_schedule.Tax(taxable), married, _match.At(r.Children) * r.EarnedIncomeCredit);
    }
}
