using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>New York City: its own brackets on the state's taxable income; household, school and earned income credits. NYC Administrative Code 11-17.</summary>
internal sealed class NewYorkCity(TaxFigures figures, IHasTaxBase state) : LocalTax
{
    private readonly Schedule _schedule = figures.Schedule("bracket"), _reduction = figures.Schedule("school_credit_rate_reduction");
    private readonly Steps _share = figures.Steps("eitc_pct"), _flat = figures.Steps("household_flat"), _each = figures.Steps("household_per_dependent");
    private readonly double _width = figures.Amount("eitc_slope_width"), _fixed = figures.Amount("school_credit_fixed"), _fixedLimit = figures.Amount("school_credit_fixed_income_limit"), _reductionLimit = figures.Amount("school_credit_rate_reduction_income_limit");

    public override StateTax Of(in FederalReturn r, StateTax found)
    {
        double taxable = state.Base(r), tax = _schedule.Tax(taxable);
        double household = r.Household.Status == FilingStatus.Single ? _flat.UpTo(r.Agi) : _each.UpTo(r.Agi) * r.Household.Persons;
        double school = (r.Agi <= _fixedLimit ? _fixed : 0) + (r.Agi <= _reductionLimit ? _reduction.Tax(taxable) : 0);
        return new StateTax(Math.Max(0, tax - household), school + (EarnedShare(r.Agi) * r.EarnedIncomeCredit));
    }

    /// <summary>Between the steps the share falls along a line, over a width below each.</summary>
    private double EarnedShare(double agi)
    {
        double share = _share.At(agi);
        foreach (double from in _share.From)
        {
            if (from > 0 && agi >= from - _width && agi < from)
                return share - ((share - _share.At(from)) * (agi - (from - _width)) / _width);
        }

        return share;
    }
}
