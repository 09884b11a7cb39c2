using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Kansas: exemptions by status; nothing below a limit. K.S.A. 79-32.</summary>
internal sealed class Kansas(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _standard = law.Amount("std"), _exempt = law.Amount("exemption_by_status"), _dependent = law.Amount("exemption_dependent"), _head = law.Status == FilingStatus.HeadOfHousehold ? law.Amount("exemption_hoh_additional") : 0;
    private readonly double _foodAge = law.Amount("food_credit_min_age"), _limit = law.Amount("agi_zero_tax_limit"), _match = law.Amount("eitc_match"), _food = law.Amount("food_credit_each"), _foodLimit = law.Amount("food_credit_agi_limit");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = r.Agi <= _limit ? 0 : _schedule.Tax(r.Agi - _standard - _exempt - (_dependent * r.Children) - _head);
        double earned = _match * r.EarnedIncomeCredit, used = Math.Min(tax, earned);
        bool isFed = r.Agi <= _foodLimit && (r.Children > 0 || r.Household.Age >= _foodAge || (r.IsJoint && r.Household.SpouseAge >= _foodAge));
        return Owed(tax - used, isFed ? _food * r.Household.Persons : 0, earned - used);
    }
}
