using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Vermont: at least a share of high incomes; child and earned income credits. 32 V.S.A. 5822 to 5830f.</summary>
internal sealed class Vermont(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _least = law.Steps("min_tax_rate_by_agi");
    private readonly Steps? _byChildren = law.Figures.IsOn("eitc_match_by_children_on") ? law.Steps("eitc_match_by_children") : null;
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_each"), _child = law.Amount("ctc_amount"), _childAge = law.Amount("ctc_age_max"), _start = law.Amount("ctc_start"), _step = law.Amount("ctc_step"), _perStep = law.Amount("ctc_per_step"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = Math.Max(_schedule.Tax(r.Agi - _standard - (_each * r.Household.Persons)), _least.UpTo(r.Agi) * r.Agi);
        double child = r.Household.Under((int)_childAge + 1) * PhaseOut.ByStep(_child, r.Agi, _start, _step, _perStep);
        return Owed(tax, 0, ((_byChildren?.At(r.Children) ?? _match) * r.EarnedIncomeCredit) + child);
    }
}
