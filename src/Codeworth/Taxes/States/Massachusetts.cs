using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Massachusetts: payroll taxes are deducted; no tax below a limit, and gently above it. M.G.L. c. 62.</summary>
internal sealed class Massachusetts(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _surtax = law.Schedule("surtax");
    private readonly double _rate = law.Amount("rate"), _personal = law.Amount("exemption_personal"), _dependent = law.Amount("exemption_dependent"), _fica = law.Amount("fica_deduction_cap_per_person");
    private readonly double _limit = law.Amount("no_tax_limit_base"), _share = law.Amount("limited_income_pct"), _multiple = law.Amount("limited_income_multiple"), _match = law.Amount("eitc_match");
    private readonly double _child = law.Amount("child_credit"), _childAge = law.Amount("child_credit_age_below");
    private readonly bool _addsExemptions = law.Figures.IsOn("no_tax_limit_adds_exemption");

    public override StateTax Of(in FederalReturn r)
    {
        double exempt = _personal + (_dependent * r.Children), fica = Math.Min(_fica, r.FirstFica) + Math.Min(_fica, r.Fica - r.FirstFica);
        double taxable = Math.Max(0, r.Agi - fica - exempt), limit = _limit + (_addsExemptions ? exempt : 0);
        double tax = (_rate * taxable) + _surtax.Tax(taxable);
        if (r.Agi <= limit)
            tax = 0;
        else if (r.Agi <= _multiple * limit)
            tax = Math.Min(tax, _share * (r.Agi - limit));
        return Owed(tax, 0, (_match * r.EarnedIncomeCredit) + (_child * r.Household.Under((int)_childAge)));
    }
}
