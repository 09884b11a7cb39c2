using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.Federal;

/// <summary>The federal return of wages, for one year and filing status.</summary>
internal sealed class FederalTax(TaxFigures figures)
{
    private readonly double _standardDeduction = figures.Amount("standard_deduction");
    private readonly Schedule _schedule = figures.Schedule("bracket");
    private readonly EarnedIncomeCredit _earnedIncome = new(figures);
    private readonly PayrollTaxes _payroll = new(figures);
    private readonly Steps _childAmount = figures.Steps("ctc_amount_by_age");
    private readonly double _otherDependent = figures.Amount("ctc_other_dependent");
    private readonly double _phaseOutStart = figures.Amount("ctc_phaseout_start");
    private readonly double _phaseOutStep = figures.Amount("ctc_phaseout_step");
    private readonly double _phaseOutPerStep = figures.Amount("ctc_phaseout_per_step");
    private readonly double _refundableMost = figures.Amount("ctc_refundable_max_per_child");
    private readonly double _refundableRate = figures.Amount("ctc_refundable_rate");
    private readonly double _refundableFloor = figures.Amount("ctc_refundable_floor");
    private readonly double _leastAge = figures.Amount("eitc_min_age_childless");
    private readonly double _greatestAge = figures.Amount("eitc_max_age_childless");
    private readonly Steps _saversRate = figures.Steps("savers_rate_by_agi_joint");
    private readonly double _saversShare = figures.Amount("savers_threshold_share");
    private readonly double _saversMost = figures.Amount("savers_contribution_cap");

    public double StandardDeduction => _standardDeduction;

    /// <summary>Children below this age have the child tax credit.</summary>
    public int ChildCreditAge => (int)_childAmount.From[^1];

    public FederalReturn Of(in Household household)
    {
        double firstAgi = Math.Max(0, household.Pay - household.Retirement - household.Premiums), agi = firstAgi + household.SpousePay;
        double firstWages = Math.Max(0, household.Pay - household.Premiums), wages = firstWages + household.SpousePay;
        double socialSecurity = _payroll.SocialSecurity(firstWages) + _payroll.SocialSecurity(household.SpousePay);
        double taxable = Math.Max(0, agi - _standardDeduction), before = _schedule.Tax(taxable);
        double left = Math.Max(0, before - Savers(household, agi));
        int young = household.Under(ChildCreditAge);
        double child = ChildCredit(household, agi), used = Math.Min(child, left), earned = EarnedIncome(household, agi);
        double refundable = Refundable(young, child - used, agi, socialSecurity + _payroll.Medicare(wages) - earned);
        return new FederalReturn(
            household, agi, firstAgi, taxable, before, left - used, child, used, refundable, earned, socialSecurity, _payroll.Medicare(wages),
            _payroll.AdditionalMedicare(wages), _payroll.SocialSecurity(firstWages) + _payroll.Medicare(firstWages));
    }

    /// <summary>Without children the filers' age decides; one of a couple is enough.</summary>
    private static bool IsOfAge(in Household household, double least, double greatest) =>
        household.Children.Length > 0 || (household.Age >= least && household.Age <= greatest)
        || (household.Filers == 2 && household.SpouseAge >= least && household.SpouseAge <= greatest);

    /// <summary>Whether the federal credit's ages hold.</summary>
    public bool IsOfAge(in Household household) => IsOfAge(household, _leastAge, _greatestAge);

    /// <summary>Whether a filer is so old, or there are children.</summary>
    public bool IsAtLeast(in Household household, double age) => IsOfAge(household, age, double.PositiveInfinity);

    /// <summary>The earned income credit, were the least age without children another: states that are more generous build on it.</summary>
    public double EarnedIncomeFrom(in Household household, double agi, double least) =>
        IsOfAge(household, least, _greatestAge) ? _earnedIncome.Of(household.Children.Length, agi, household.Filers == 2) : 0;

    private double EarnedIncome(in Household household, double agi) => EarnedIncomeFrom(household, agi, _leastAge);

    private double ChildCredit(in Household household, double agi)
    {
        double amount = 0;
        foreach (int age in household.Children)
            amount += age < ChildCreditAge ? _childAmount.At(age) : _otherDependent;
        return PhaseOut.ByStep(amount, agi, _phaseOutStart, _phaseOutStep, _phaseOutPerStep);
    }

    /// <summary>The additional child tax credit, 26 U.S.C. 24(d): of earnings, or with three children of payroll taxes beyond the earned income credit.</summary>
    private double Refundable(int young, double unused, double earned, double payrollBeyondCredit)
    {
        double byEarnings = _refundableRate * Math.Max(0, earned - _refundableFloor);
        if (young >= 3)
            byEarnings = Math.Max(byEarnings, payrollBeyondCredit);
        return Math.Min(Math.Min(unused, young * _refundableMost), byEarnings);
    }

    /// <summary>The saver's credit, 26 U.S.C. 25B.</summary>
    private double Savers(in Household household, double agi) =>
        household.Retirement <= 0 ? 0 : _saversRate.At(agi / _saversShare) * Math.Min(household.Retirement, _saversMost);
}
