using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Hawaii: an exemption and a food and excise credit a head. HRS 235.</summary>
internal sealed class Hawaii(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _food = law.Steps("food_excise_credit_by_agi");
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_each"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r) => Owed(
        _schedule.Tax(r.Agi - _standard - (_each * r.Household.Persons)), 0, (_food.At(r.Agi) * r.Household.Persons) + (_match * r.EarnedIncomeCredit));
}
