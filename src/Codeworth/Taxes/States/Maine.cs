using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Maine: deduction and exemption phase out along a line; fairness and dependent credits. 36 M.R.S. 5111 to 5219.</summary>
internal sealed class Maine(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _byAge = law.Steps("dependent_credit_multiplier_by_age");
    private readonly Steps? _salesMore = law.Figures.Has("sales_credit_additional_by_children") ? law.Steps("sales_credit_additional_by_children") : null;
    private readonly double _standard = law.Amount("std"), _standardStart = law.Amount("std_phaseout_start"), _standardWidth = law.Amount("std_phaseout_width");
    private readonly double _each = law.Amount("exemption_each"), _eachStart = law.Amount("exemption_phaseout_start"), _eachWidth = law.Amount("exemption_phaseout_width");
    private readonly double _dependent = law.Amount("dependent_credit"), _dependentStart = law.Amount("dependent_credit_start"), _dependentStep = law.Amount("dependent_credit_step"), _dependentPerStep = law.Amount("dependent_credit_per_step");
    private readonly double _sales = law.Amount("sales_credit_base"), _salesStart = law.Amount("sales_credit_start"), _salesStep = law.Amount("sales_credit_step"), _salesPerStep = law.Amount("sales_credit_per_step");
    private readonly double _leastAge = law.Amount("eitc_childless_min_age"), _childless = law.Amount("eitc_match_childless"), _match = law.Amount("eitc_match_with_child"), _surcharge = law.Amount("surcharge_rate"), _surchargeFrom = law.Amount("surcharge_threshold");

    public override StateTax Of(in FederalReturn r)
    {
        double exempt = _each * r.Household.Filers * PhaseOut.Share(r.Agi, _eachStart, _eachWidth);
        double taxable = Math.Max(0, r.Agi - (_standard * PhaseOut.Share(r.Agi, _standardStart, _standardWidth)) - exempt);
        double tax = _schedule.Tax(taxable) + (_surcharge > 0 ? _surcharge * Math.Max(0, taxable - _surchargeFrom) : 0);
        double shares = 0;
        foreach (int age in r.Household.Children)
            shares += _byAge.At(age);
        double dependents = PhaseOut.ByStep(_dependent * shares, r.Agi, _dependentStart, _dependentStep, _dependentPerStep);
        double sales = PhaseOut.ByStep(_sales + (_salesMore?.At(r.Children) ?? 0), r.Agi, _salesStart, _salesStep, _salesPerStep);
        double earned = r.Children > 0 ? _match * r.EarnedIncomeCredit : _childless * law.Federal.EarnedIncomeFrom(r.Household, r.Agi, _leastAge);
        return Owed(tax, 0, dependents + sales + earned);
    }
}
