using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Louisiana: until 2024 brackets from whose bottom the exemptions come, since then flat. R.S. 47:32, 47:294.</summary>
internal sealed class Louisiana(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly bool _isFlat = law.Figures.IsOn("flat_applies");
    private readonly double _rate = law.Figures.AmountOrNone("flat_rate"), _standard = law.Figures.AmountOrNone("std"), _personal = law.Amount("exemption_personal"), _dependent = law.Amount("exemption_dependent"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _isFlat
            ? _rate * Math.Max(0, r.Agi - _standard)
            : _schedule.Tax(r.Agi) - _schedule.Tax(Math.Min(r.Agi, _personal + (_dependent * r.Children)));
        return Owed(tax, 0, _match * r.EarnedIncomeCredit);
    }
}
