using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Maryland: a standard deduction that was a share until 2024, half of the earned income credit against the tax; counties tax the same base. Md. Code, Tax-Gen. 10.</summary>
internal sealed class Maryland(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _each = law.Steps("exemption_each_by_agi");
    private readonly bool _isFlat = law.Figures.IsOn("std_flat_applies"), _childPhasesOut = law.Figures.IsOn("ctc_phaseout_applies");
    private readonly double _flat = law.Figures.AmountOrNone("std_flat"), _share = law.Amount("std_rate"), _least = law.Amount("std_min"), _most = law.Amount("std_max"), _twoIncomes = law.Amount("two_income_subtraction_max");
    private readonly double _leastAge = law.Amount("eitc_childless_min_age"), _against = law.Amount("eitc_nonref_match"), _refunded = law.Amount("eitc_ref_match"), _childless = law.Amount("eitc_childless_match"), _poverty = law.Amount("poverty_credit_share");
    private readonly double _child = law.Amount("ctc_amount"), _childAge = law.Amount("ctc_age_below"), _childLimit = law.Amount("ctc_agi_cap");
    private readonly double _childStart = law.Figures.AmountOrNone("ctc_start"), _childStep = law.Figures.AmountOrNone("ctc_step"), _childPerStep = law.Figures.AmountOrNone("ctc_per_step");

    /// <summary>What counties tax too.</summary>
    public double Base(in FederalReturn r)
    {
        double net = r.Agi - Math.Min(_twoIncomes, Math.Min(r.FirstAgi, r.SecondAgi));
        double standard = _isFlat ? _flat : Math.Clamp(_share * net, _least, _most);
        return Math.Max(0, net - standard - (_each.UpTo(r.Agi) * r.Household.Persons));
    }

    public bool IsPoor(in FederalReturn r) => r.Agi < law.PovertyLine(r.Household.Persons);

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _schedule.Tax(Base(r)), earned = r.EarnedIncomeCredit;
        if (r.Children == 0)
            earned = law.Federal.EarnedIncomeFrom(r.Household, r.Agi, _leastAge);
        double against = r.Children == 0 ? 0 : Math.Min(tax, _against * earned);
        double poverty = IsPoor(r) ? _poverty * r.Agi : 0;
        double left = Math.Max(0, tax - against - poverty);
        double refunded = r.Children == 0 ? _childless * earned : Math.Max(0, (_refunded * earned) - tax);
        return new StateTax(left, refunded + ChildCredit(r));
    }

    private double ChildCredit(in FederalReturn r)
    {
        double amount = _child * r.Household.Under((int)_childAge);
        return _childPhasesOut ? PhaseOut.ByStep(amount, r.Agi, _childStart, _childStep, _childPerStep) : r.Agi <= _childLimit ? amount : 0;
    }
}
