using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Washington taxes no wages; its working families credit has the limits of the 2022 earned income credit. RCW 82.08.0206.</summary>
internal sealed class Washington(StateLaw law) : StateIncomeTax
{
    private readonly Steps _amount = law.Steps("wftc_amount"), _below = law.Steps("wftc_start_below_end");
    private readonly EarnedIncomeCredit _frozen = law.FrozenCredit(2022);
    private readonly double _least = law.Amount("wftc_min");

    public override StateTax Of(in FederalReturn r)
    {
        if (!law.Federal.IsOfAge(r.Household) || _frozen.Of(r.Children, r.Agi, r.IsJoint) <= 0)
            return new StateTax(0, 0);
        double amount = _amount.At(r.Children), end = _frozen.End(r.Children, r.IsJoint), start = end - _below.At(r.Children);
        return new StateTax(0, Math.Max(_least, amount * PhaseOut.Share(r.Agi, start, end - start)));
    }
}
