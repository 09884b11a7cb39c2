using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Missouri: a share of the federal tax is deducted; each of a couple is taxed on their share. RSMo 143.</summary>
internal sealed class Missouri(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _share = law.Steps("fed_tax_deduction_rate_by_agi");
    private readonly double _most = law.Amount("fed_tax_deduction_cap"), _head = law.Status == FilingStatus.HeadOfHousehold ? law.Amount("hoh_exemption") : 0, _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        double federal = Math.Min(_most, _share.UpTo(r.Agi) * Math.Max(0, r.NetTax));
        double taxable = Math.Max(0, r.Agi - law.Federal.StandardDeduction - federal - _head);
        double first = r.Agi > 0 ? r.FirstAgi / r.Agi : 1;
        double tax = r.IsJoint ? _schedule.Tax(taxable * first) + _schedule.Tax(taxable * (1 - first)) : _schedule.Tax(taxable);
        return Owed(tax, _match * r.EarnedIncomeCredit, 0);
    }
}
