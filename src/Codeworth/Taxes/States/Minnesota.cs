using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Minnesota: deduction and exemptions shrink at high incomes; child and working family credit in one; marriage credit. Minn. Stat. 290.</summary>
internal sealed class Minnesota(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket"), _working = law.Schedule("wfc_phasein"), _single = law.Figures.For(FilingStatus.Single).Schedule("bracket");
    private readonly double _standard = law.Amount("std"), _lowStart = law.Amount("std_low_start"), _highStart = law.Amount("std_high_start"), _lowRate = law.Amount("std_low_rate"), _highRate = law.Amount("std_high_rate");
    private readonly double _mostCut = law.Amount("std_max_cut"), _dependent = law.Amount("exemption_dependent"), _start = law.Amount("exemption_start"), _step = law.Amount("exemption_step"), _perStep = law.Amount("exemption_pct_per_step");
    private readonly double _child = law.Amount("ctc_amount"), _childAge = law.Amount("ctc_age_below"), _leastAge = law.Amount("wfc_min_age"), _rateOut = law.Amount("cwfc_rate");
    private readonly double _out = law.Amount(law.Status == FilingStatus.Married ? "cwfc_start_joint" : "cwfc_start_other");
    private readonly double _marriageMost = law.Amount("marriage_credit_max"), _leastEarner = law.Amount("marriage_credit_min_earner"), _leastTaxable = law.Amount("marriage_credit_min_taxable"), _fraction = law.Amount("marriage_credit_std_fraction");

    public override StateTax Of(in FederalReturn r)
    {
        double cut = (_lowRate * Math.Max(0, Math.Min(r.Agi, _highStart) - _lowStart)) + (_highRate * Math.Max(0, r.Agi - _highStart));
        double standard = _standard - Math.Min(cut, _mostCut * _standard);
        double dependents = _dependent * r.Children * PhaseOut.ByStep(1, r.Agi, _start, _step, _perStep);
        double taxable = Math.Max(0, r.Agi - standard - dependents), tax = _schedule.Tax(taxable);
        double working = law.Federal.IsAtLeast(r.Household, _leastAge) ? _working.Tax(r.Agi) : 0;
        double family = Math.Max(0, (_child * r.Household.Under((int)_childAge)) + working - (_rateOut * Math.Max(0, r.Agi - _out)));
        double lower = Math.Min(r.FirstAgi, r.SecondAgi);
        double marriage = r.IsJoint && lower >= _leastEarner && taxable >= _leastTaxable
            ? Marriage.Credit(tax, _single, lower - (_fraction * _standard), taxable, _marriageMost)
            : 0;
        return Owed(tax, marriage, family);
    }
}
