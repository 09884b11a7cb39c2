using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Iowa: on federal taxable income, with a tax that begins gently. Iowa Code 422.5, 422.12.</summary>
internal sealed class Iowa(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _alternateRate = law.Amount("alt_rate"), _alternateFrom = law.Amount("alt_deduction"), _single = law.Amount("exempt_limit_single"), _other = law.Amount("exempt_limit_other");
    private readonly double _reducedFrom = law.Amount("reduced_tax_threshold"), _personal = law.Amount("exemption_credit_personal"), _dependent = law.Amount("exemption_credit_dependent"), _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r)
    {
        bool isSingle = r.Household.Status == FilingStatus.Single;
        double refundable = _match * r.EarnedIncomeCredit;
        if (r.Agi <= (isSingle ? _single : _other))
            return new StateTax(0, refundable);
        double tax = _schedule.Tax(r.Taxable);
        tax = isSingle ? Math.Min(tax, Math.Max(0, r.Agi - _reducedFrom)) : Math.Min(tax, _alternateRate * Math.Max(0, r.Agi - _alternateFrom));
        int personal = isSingle ? 1 : 2;
        return Owed(tax, (_personal * personal) + (_dependent * r.Children), refundable);
    }
}
