using Codeworth.Taxes.Federal;

namespace Codeworth.Taxes.States;

/// <summary>Illinois: flat, an exemption a head up to an income. 35 ILCS 5.</summary>
internal sealed class Illinois(StateLaw law) : StateIncomeTax
{
    private readonly double _rate = law.Amount("rate"), _personal = law.Amount("exemption_personal"), _dependent = law.Amount("exemption_dependent"), _limit = law.Amount("exemption_income_limit");
    private readonly double _match = law.Amount("eitc_match"), _leastAge = law.Amount("eitc_childless_min_age"), _childShare = law.Amount("ctc_rate_of_state_eitc"), _childAge = law.Amount("ctc_age_below");

    public override StateTax Of(in FederalReturn r)
    {
        double exempt = r.Agi > _limit ? 0 : (_personal * r.Household.Filers) + (_dependent * r.Children);
        double credit = _match * law.Federal.EarnedIncomeFrom(r.Household, r.Agi, _leastAge);
        return Owed(_rate * Math.Max(0, r.Agi - exempt), 0, credit * (1 + (r.Household.Under((int)_childAge) > 0 ? _childShare : 0)));
    }
}
