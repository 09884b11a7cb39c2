using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>North Carolina: flat, a deduction for children by income. N.C.G.S. 105-153.</summary>
internal sealed class NorthCarolina(StateLaw law) : StateIncomeTax
{
    private readonly Steps _child = law.Steps("child_deduction_by_agi");
    private readonly double _rate = law.Amount("rate"), _standard = law.Amount("std");

    public override StateTax Of(in FederalReturn r) => new(_rate * Math.Max(0, r.Agi - _standard - (_child.UpTo(r.Agi) * r.Household.Under(law.Federal.ChildCreditAge))), 0);
}
