using Codeworth.Taxes.Federal;

namespace Codeworth.Taxes.States;

/// <summary>Indiana: flat, exemptions a head and more for children; counties tax the same base. IC 6-3.</summary>
internal sealed class Indiana(StateLaw law) : StateIncomeTax, IHasTaxBase
{
    private readonly double _rate = law.Amount("rate"), _each = law.Amount("exemption_each"), _child = law.Amount("exemption_child_additional"), _match = law.Amount("eitc_match");
    private readonly EarnedIncomeCredit? _frozen = law.Year <= law.Amount("eitc_frozen_last_year") ? law.FrozenCredit(2023) : null;

    /// <summary>What counties tax too.</summary>
    public double Base(in FederalReturn r) => Math.Max(0, r.Agi - (_each * r.Household.Persons) - (_child * r.Children));

    public override StateTax Of(in FederalReturn r)
    {
        bool allowed = _frozen is null || _frozen.Of(r.Children, r.Agi, r.IsJoint) > 0;
        return Owed(_rate * Base(r), 0, allowed ? _match * r.EarnedIncomeCredit : 0);
    }
}
