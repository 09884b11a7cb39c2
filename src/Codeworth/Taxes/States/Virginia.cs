using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Virginia: nothing below a limit; the best of three credits for low earnings; an adjustment for two earners. Code of Virginia 58.1.</summary>
internal sealed class Virginia(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _standard = law.Amount("std"), _each = law.Amount("exemption_each"), _limit = law.Amount("filing_threshold"), _low = law.Amount("low_income_credit_each"), _match = law.Amount("eitc_nonref_match"), _refunded = law.Amount("eitc_ref_match"), _spouse = law.Amount("spouse_adjustment_cap");

    public override StateTax Of(in FederalReturn r)
    {
        double taxable = Math.Max(0, r.Agi - _standard - (_each * r.Household.Persons));
        double tax = r.Agi < _limit ? 0 : _schedule.Tax(taxable);
        if (r.IsJoint && tax > 0)
            tax -= Adjustment(r, taxable, tax);
        double low = r.Agi <= law.PovertyLine(r.Household.Persons) ? _low * r.Household.Persons : 0;
        double against = Math.Min(tax, Math.Max(low, _match * r.EarnedIncomeCredit)), refunded = _refunded * r.EarnedIncomeCredit;
        return refunded > against ? new StateTax(tax, refunded) : Owed(tax, against, 0);
    }

    /// <summary>The spouse tax adjustment, Form 760 instructions: the lesser earner's part is taxed apart.</summary>
    private double Adjustment(in FederalReturn r, double taxable, double tax)
    {
        double lesser = Math.Min(r.FirstAgi, r.SecondAgi) - _each;
        return lesser <= 0 ? 0 : Marriage.Credit(tax, _schedule, Math.Min(lesser, taxable / 2), taxable, _spouse);
    }
}
