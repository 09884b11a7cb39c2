using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>New Jersey: wages with cafeteria premiums, less deferrals; nothing up to a limit. N.J.S.A. 54A.</summary>
internal sealed class NewJersey(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _child = law.Steps("ctc_by_taxable");
    private readonly double _exempt = law.Amount("exemption"), _dependent = law.Amount("exemption_dependent"), _limit = law.Amount("filing_threshold"), _match = law.Amount("eitc_match"), _leastAge = law.Amount("eitc_childless_min_age"), _childAge = law.Amount("ctc_age_below");
    private readonly double _childlessMost = law.FederalFigures.Steps("eitc_max").At(0);

    public override StateTax Of(in FederalReturn r)
    {
        double gross = Math.Max(0, r.Household.Pay - r.Household.Retirement) + r.Household.SpousePay;
        double taxable = Math.Max(0, gross - _exempt - (_dependent * r.Children));
        double tax = gross <= _limit ? 0 : _schedule.Tax(taxable);
        return Owed(tax, 0, (_match * Earned(r)) + (_child.UpTo(taxable) * r.Household.Under((int)_childAge)));
    }

    /// <summary>Childless filers outside the federal ages have the greatest credit of one, up to where the federal one ends.</summary>
    private double Earned(in FederalReturn r)
    {
        if (r.Children > 0 || r.EarnedIncomeCredit > 0 || !law.Federal.IsAtLeast(r.Household, _leastAge) || law.Federal.IsOfAge(r.Household))
            return r.EarnedIncomeCredit;
        return law.Federal.EarnedIncomeFrom(r.Household, r.Agi, 0) > 0 ? _childlessMost : 0;
    }
}
