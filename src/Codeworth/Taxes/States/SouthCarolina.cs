using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>South Carolina: federal taxable income, from 2026 its own deduction; credits of two earners and of low earnings. S.C. Code 12-6.</summary>
internal sealed class SouthCarolina(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _twoEarners = law.Steps("two_earner_credit_rate_by_income");
    private readonly bool _isOwn = law.Figures.IsOn("sciad_on");
    private readonly double _standard = law.Figures.Has("pre_obbba_std") ? law.Amount("pre_obbba_std") : law.Federal.StandardDeduction, _own = law.Figures.AmountOrNone("sciad_amount"), _ownStart = law.Figures.AmountOrNone("sciad_start"), _ownWidth = law.Figures.AmountOrNone("sciad_width");
    private readonly double _dependent = law.Amount("dependent_exemption"), _young = law.Amount("young_child_deduction"), _youngAge = law.Amount("young_child_age_below"), _match = law.Amount("eitc_match"), _matchMost = law.Amount("eitc_max");

    public override StateTax Of(in FederalReturn r)
    {
        double standard = _isOwn ? _own * PhaseOut.Share(r.Agi, _ownStart, _ownWidth) : _standard;
        double taxable = Math.Max(0, r.Agi - standard - (_dependent * r.Children) - (_young * r.Household.Under((int)_youngAge)));
        double lower = r.IsJoint ? Math.Min(r.FirstAgi, r.SecondAgi) : 0, twoEarners = _twoEarners.At(0) * Math.Min(lower, _twoEarners.From[^1]);
        return Owed(_schedule.Tax(taxable), twoEarners + Math.Min(_matchMost, _match * r.EarnedIncomeCredit), 0);
    }
}
