using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Idaho: above a zero bracket flat, a grocery credit a head, and ten dollars to the building fund of everyone who must file. I.C. 63-3024, 63-3082.</summary>
internal sealed class Idaho(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _child = law.Year <= law.Amount("ctc_last_year") ? law.Amount("ctc_amount") : 0, _grocery = law.Amount("grocery_credit_each"), _building = law.Amount("permanent_building_fund_tax");

    public override StateTax Of(in FederalReturn r)
    {
        StateTax income = Owed(_schedule.Tax(r.Taxable), _child * r.Household.Under(law.Federal.ChildCreditAge), _grocery * r.Household.Persons);
        return r.Taxable > 0 ? income with { Tax = income.Tax + _building } : income;
    }
}
