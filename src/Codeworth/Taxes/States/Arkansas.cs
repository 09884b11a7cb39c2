using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Arkansas: a rate on all of an income less an amount, both by steps; tables for low incomes; couples take the cheaper of one column and two. A.C.A. 26-51.</summary>
internal sealed class Arkansas(StateLaw law) : StateIncomeTax
{
    private readonly Steps _rate = law.Steps("rate_by_income"), _subtract = law.Steps("bracket_subtract_by_income");
    private readonly Steps? _low = Low(law, "low_income_table") ?? Low(law, "low_income_table_no_or_one_dependent");
    private readonly Steps? _lowMore = Low(law, "low_income_table_two_or_more_dependents");
    private readonly double _standard = law.Amount("std"), _each = law.Amount("personal_credit_each");
    private readonly double _extra = law.Amount("extra_credit_max"), _extraTimes = law.Status == FilingStatus.Married ? law.Amount("extra_credit_joint_multiplier") : 1;
    private readonly double _extraStart = law.Amount("extra_credit_start"), _extraStep = law.Amount("extra_credit_step"), _extraPerStep = law.Amount("extra_credit_per_step");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = Column(r.Agi - _standard);
        if (r.IsJoint)
            tax = Math.Min(tax, Column(r.FirstAgi - (_standard / 2)) + Column(r.SecondAgi - (_standard / 2)));
        Steps? low = r.Children >= 2 ? _lowMore ?? _low : _low;
        if (low is not null)
            tax = Math.Min(tax, low.UpTo(r.Agi));
        int heads = r.Household.Persons + (r.Household.Status == FilingStatus.HeadOfHousehold ? 1 : 0);
        double extra = PhaseOut.ByStep(_extra * _extraTimes, r.Agi - _standard, _extraStart, _extraStep, _extraPerStep * _extraTimes);
        return Owed(tax, (_each * heads) + extra, 0);
    }

    private static Steps? Low(StateLaw law, string name) => law.Figures.Has(name) ? law.Steps(name) : null;

    private double Column(double taxable) => taxable <= 0 ? 0 : Math.Max(0, (_rate.At(taxable) * taxable) - _subtract.At(taxable));
}
