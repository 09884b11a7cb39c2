using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Oregon: federal tax is deducted up to an amount; credits a head and for young children. ORS 315, 316.</summary>
internal sealed class Oregon(StateLaw law) : StateIncomeTax, IHasTaxBase
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _federal = law.Steps("fed_tax_cap_by_agi");
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_credit_each"), _eachLimit = law.Amount("exemption_credit_agi_limit"), _match = law.Amount("eitc_match"), _youngMatch = law.Amount("eitc_match_young_child"), _youngAge = law.Amount("eitc_young_child_age_below");
    private readonly double _child = law.Amount("ctc_amount"), _mostChildren = law.Amount("ctc_child_limit"), _childAge = law.Amount("ctc_age_below"), _childStart = law.Amount("ctc_start"), _childWidth = law.Amount("ctc_width");

    /// <summary>What Multnomah County and Metro tax too.</summary>
    public double Base(in FederalReturn r) => Math.Max(0, r.Agi - Math.Min(r.Tax, _federal.At(r.Agi)) - _standard);

    public override StateTax Of(in FederalReturn r)
    {
        double credits = r.Agi <= _eachLimit ? _each * r.Household.Persons : 0;
        double match = r.Household.Under((int)_youngAge) > 0 ? _youngMatch : _match;
        double child = _child * Math.Min(_mostChildren, r.Household.Under((int)_childAge)) * PhaseOut.Share(r.Agi, _childStart, _childWidth);
        return Owed(_schedule.Tax(Base(r)), credits, (match * r.EarnedIncomeCredit) + child);
    }
}
