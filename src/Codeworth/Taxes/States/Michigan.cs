using Codeworth.Taxes.Federal;

namespace Codeworth.Taxes.States;

/// <summary>Michigan: flat, an exemption a head. MCL 206.</summary>
internal sealed class Michigan(StateLaw law) : StateIncomeTax
{
    private readonly double _rate = law.Amount("rate"), _each = law.Amount("exemption_each"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r) => Owed(_rate * Math.Max(0, r.Agi - (_each * r.Household.Persons)), 0, _match * r.EarnedIncomeCredit);
}
