using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Rhode Island: deduction and exemptions end in steps at high incomes. R.I.G.L. 44-30.</summary>
internal sealed class RhodeIsland(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_each"), _start = law.Amount("phaseout_start"), _step = law.Amount("phaseout_step"), _perStep = law.Amount("phaseout_pct_per_step"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        double deductions = (_standard + (_each * r.Household.Persons)) * PhaseOut.ByStep(1, r.Agi, _start, _step, _perStep);
        return Owed(_schedule.Tax(r.Agi - deductions), 0, _match * r.EarnedIncomeCredit);
    }
}
