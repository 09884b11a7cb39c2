using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>California: exemption credits, the state's own earned income credit of two slopes, and the young child credit. R&amp;TC 17041 to 17054.</summary>
internal sealed class California(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket"), _surtax = law.Schedule("mental_health_surtax");
    private readonly Steps _rateIn = law.Steps("eitc_phasein_rate"), _earned = law.Steps("eitc_earned_amount"), _start = law.Steps("eitc_phaseout_start");
    private readonly Steps _rateOut = law.Steps("eitc_phaseout_rate"), _finalCredit = law.Steps("eitc_final_start_credit");
    private readonly double _standard = law.Amount("std"), _credit = law.Amount("exemption_credit"), _count = law.Amount("exemption_credit_count"), _dependent = law.Amount("dependent_credit");
    private readonly double _limit = law.Amount("exemption_phaseout_start"), _step = law.Amount("exemption_phaseout_step"), _perStep = law.Amount("exemption_phaseout_per_step");
    private readonly double _leastAge = law.Amount("eitc_childless_min_age"), _adjust = law.Amount("eitc_adjust"), _end = law.Amount("eitc_final_end"), _young = law.Amount("young_child_credit"), _youngAge = law.Amount("young_child_age_below");
    private readonly double _youngStart = law.Amount("young_child_start"), _youngStep = law.Amount("young_child_step"), _youngPerStep = law.Amount("young_child_per_step");

    public override StateTax Of(in FederalReturn r)
    {
        double taxable = Math.Max(0, r.Agi - _standard), cut = _perStep * PhaseOut.StepsBegun(r.Agi, _limit, _step);
        double credits = (_count * Math.Max(0, _credit - cut)) + (r.Children * Math.Max(0, _dependent - cut));
        double earnedCredit = law.Federal.IsAtLeast(r.Household, _leastAge) ? EarnedIncome(r.Children, r.Agi) : 0;
        double young = earnedCredit > 0 && r.Household.Under((int)_youngAge) > 0 ? PhaseOut.ByStep(_young, r.Agi, _youngStart, _youngStep, _youngPerStep) : 0;
        return Owed(_schedule.Tax(taxable) + _surtax.Tax(taxable), credits, earnedCredit + young);
    }

    /// <summary>R&amp;TC 17052: in as the federal credit is, out by the same rate until a small credit is left, which then runs out slowly.</summary>
    private double EarnedIncome(int children, double earned)
    {
        double most = _rateIn.At(children) * _adjust * _earned.At(children), rate = _rateOut.At(children) * _adjust, start = _start.At(children);
        double final = _finalCredit.At(children), turn = start + ((most - final) / rate);
        if (earned <= start)
            return Math.Min(most, _rateIn.At(children) * _adjust * earned);
        return earned <= turn ? most - (rate * (earned - start)) : Math.Max(0, final * (_end - earned) / (_end - turn));
    }
}
