using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>West Virginia: exemptions a head; a family credit near poverty. W. Va. Code 11-21.</summary>
internal sealed class WestVirginia(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _family = law.Steps("family_credit_by_excess");
    private readonly double _each = law.Amount("exemption_each"), _exclusion = law.Amount("low_income_exclusion_amount"), _limit = law.Amount("low_income_exclusion_limit"), _mostPersons = law.Amount("family_credit_max_size");

    public override StateTax Of(in FederalReturn r)
    {
        double excluded = r.Agi <= _limit ? Math.Min(r.Agi, _exclusion) : 0;
        double tax = _schedule.Tax(r.Agi - excluded - (_each * r.Household.Persons));
        return Owed(tax * (1 - _family.At(r.Agi - law.PovertyLine((int)Math.Min(_mostPersons, r.Household.Persons)))), 0, 0);
    }
}
