using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Ohio: nothing up to a limit, then a base amount and a rate; credits in steps. O.R.C. 5747.</summary>
internal sealed class Ohio(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _each = law.Steps("exemption_each_by_agi"), _exemptionCredit = law.Steps("exemption_credit_by_income"), _jointShare = law.Steps("joint_credit_rate_by_income");
    private readonly Steps? _base = law.Figures.Has("base_above") ? law.Steps("base_above") : null;
    private readonly double _zero = law.Amount("zero_tax_below"), _jointMost = law.Amount("joint_credit_cap"), _jointLeast = law.Amount("joint_credit_min_each"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        double income = r.Agi - (_each.At(r.Agi) * r.Household.Persons);
        double tax = income <= _zero ? 0 : _schedule.Tax(income) + Rounded(income);
        tax = Math.Max(0, tax - (_exemptionCredit.At(income) * r.Household.Persons));
        if (r.IsJoint && Math.Min(r.FirstAgi, r.SecondAgi) >= _jointLeast)
            tax -= Math.Min(_jointMost, _jointShare.UpTo(income) * tax);
        return Owed(tax, _match * r.EarnedIncomeCredit, 0);
    }

    /// <summary>By how much the base amount that the law prints for the last bracket is more than its brackets add up to.</summary>
    private double Rounded(double income) => _base is { } printed && income > printed.From[0] ? printed.Last - _schedule.Tax(printed.From[0]) : 0;
}
