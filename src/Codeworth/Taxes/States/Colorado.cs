using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Colorado: a share of federal taxable income; credits for children in steps. C.R.S. 39-22.</summary>
internal sealed class Colorado(StateLaw law) : StateIncomeTax
{
    private readonly Steps _child = law.Steps("ctc_amount_by_agi"), _byAge = law.Steps("fatc_age_multiplier");
    private readonly double _rate = law.Amount("rate"), _match = law.Amount("eitc_match"), _leastAge = law.Amount("eitc_childless_min_age"), _childAge = law.Amount("ctc_age_below");
    private readonly double _family = law.Amount("fatc_amount"), _familyStart = law.Amount("fatc_start"), _familyStep = law.Amount("fatc_step"), _familyPerStep = law.Amount("fatc_pct_per_step");
    private readonly double _addBackFrom = law.Amount("addback_agi_threshold"), _addBackExempt = law.Amount("addback_exemption");

    public override StateTax Of(in FederalReturn r)
    {
        double addBack = r.Agi > _addBackFrom ? Math.Max(0, law.Federal.StandardDeduction - _addBackExempt) : 0;
        double shares = 0;
        foreach (int age in r.Household.Children)
            shares += _byAge.At(age);
        double family = _family * shares * PhaseOut.ByStep(1, r.Agi, _familyStart, _familyStep, _familyPerStep);
        double refundable = (_match * law.Federal.EarnedIncomeFrom(r.Household, r.Agi, _leastAge)) + (_child.At(r.Agi) * r.Household.Under((int)_childAge)) + family;
        return Owed(_rate * (r.Taxable + addBack), 0, refundable);
    }
}
