using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>North Dakota: on federal taxable income, with a marriage credit. N.D.C.C. 57-38.</summary>
internal sealed class NorthDakota(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket"), _single = law.Figures.For(FilingStatus.Single).Schedule("bracket");
    private readonly double _most = law.Amount("marriage_credit_max"), _leastEarner = law.Amount("marriage_credit_min_earner"), _leastTaxable = law.Amount("marriage_credit_min_taxable"), _base = law.Amount("marriage_credit_base");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _schedule.Tax(r.Taxable), lower = Math.Min(r.FirstAgi, r.SecondAgi);
        double credit = r.IsJoint && lower >= _leastEarner && r.Taxable >= _leastTaxable ? Marriage.Credit(tax, _single, lower - _base, r.Taxable, _most) : 0;
        return Owed(tax, credit, 0);
    }
}
