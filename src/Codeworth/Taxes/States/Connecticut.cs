using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Connecticut: exemption, add-back and recapture in steps, then a personal credit as a share of the tax. C.G.S. 12-700 to 12-703.</summary>
internal sealed class Connecticut(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _creditRate = law.Steps("personal_credit_rate_by_agi");
    private readonly double _exemption = law.Amount("exemption_max"), _start = law.Amount("exemption_start"), _step = law.Amount("exemption_step"), _perStep = law.Amount("exemption_per_step");
    private readonly Added _addBack = new(law, "addback"), _low = new(law, "recapture_low"), _mid = new(law, "recapture_mid"), _high = new(law, "recapture_high");
    private readonly double _match = law.Amount("eitc_match"), _bonus = law.Figures.IsOn("eitc_child_bonus_on") ? law.Amount("eitc_child_bonus") : 0;

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _schedule.Tax(r.Agi - PhaseOut.ByStep(_exemption, r.Agi, _start, _step, _perStep));
        tax += _addBack.At(r.Agi) + _low.At(r.Agi) + _mid.At(r.Agi) + _high.At(r.Agi);
        double bonus = r.EarnedIncomeCredit > 0 && r.Children > 0 ? _bonus : 0;
        return Owed(tax * (1 - _creditRate.UpTo(r.Agi)), 0, (_match * r.EarnedIncomeCredit) + bonus);
    }

    /// <summary>What is added for each step begun, up to a most.</summary>
    private sealed class Added(StateLaw law, string name)
    {
        private readonly double _start = law.Amount(name + "_start"), _step = law.Amount(name + "_step"), _perStep = law.Amount(name + "_per_step"), _most = law.Amount(name + "_max");

        public double At(double agi) => Math.Min(_most, _perStep * PhaseOut.StepsBegun(agi, _start, _step));
    }
}
