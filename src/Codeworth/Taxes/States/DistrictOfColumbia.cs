using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>District of Columbia: two earners may divide the joint amounts as they like. D.C. Code 47-1806.</summary>
internal sealed class DistrictOfColumbia(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _standard = law.Figures.Has("std") ? law.Amount("std") : law.Federal.StandardDeduction, _match = law.Amount("eitc_match_with_child");
    private readonly double _childlessStart = law.Amount("eitc_childless_phaseout_start"), _childlessRate = law.Amount("eitc_childless_phaseout_rate");
    private readonly double _childlessIn = law.FederalFigures.Steps("eitc_phasein_rate").At(0), _childlessMost = law.FederalFigures.Steps("eitc_max").At(0);
    private readonly double _child = law.Figures.AmountOrNone("ctc_amount"), _childAge = law.Figures.AmountOrNone("ctc_age_below");
    private readonly double _childStart = law.Figures.AmountOrNone("ctc_start"), _childStep = law.Figures.AmountOrNone("ctc_step"), _childPerStep = law.Figures.AmountOrNone("ctc_per_step");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = r.IsJoint ? Split.Least(_schedule, r.FirstAgi, r.SecondAgi, _standard) : _schedule.Tax(r.Agi - _standard);
        double earned = r.Children > 0 ? _match * r.EarnedIncomeCredit : Childless(r);
        double children = _child > 0 ? PhaseOut.ByStep(_child * r.Household.Under((int)_childAge), r.Agi, _childStart, _childStep, _childPerStep) : 0;
        return Owed(tax, 0, earned + children);
    }

    private double Childless(in FederalReturn r) => law.Federal.IsOfAge(r.Household)
        ? Math.Max(0, Math.Min(_childlessMost, _childlessIn * r.Agi) - (_childlessRate * Math.Max(0, r.Agi - _childlessStart)))
        : 0;
}
