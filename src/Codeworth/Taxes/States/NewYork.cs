using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>New York: a supplemental tax takes the lower rates back at high incomes; household, earned income and child credits. N.Y. Tax Law 601, 606.</summary>
internal sealed class NewYork(StateLaw law) : StateIncomeTax, IHasTaxBase
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _recaptured = law.Steps("recapture_base"), _increment = law.Steps("recapture_increment"), _creditSingle = law.Steps("household_credit_single"), _creditBase = law.Steps("household_credit_base"), _creditEach = law.Steps("household_credit_each");
    private readonly Steps _byAge = law.Steps("ctc_new_by_age");
    private readonly double _standard = law.Amount("std"), _dependent = law.Amount("exemption_dependent"), _supplementalFrom = law.Amount("supplemental_min_agi"), _width = law.Amount("supplemental_width"), _match = law.Amount("eitc_match");
    private readonly double _share = law.Amount("ctc_pct"), _least = law.Amount("ctc_min"), _start = law.Amount("ctc_new_start"), _step = law.Amount("ctc_new_step"), _perStep = law.Amount("ctc_new_per_step");
    private readonly double _oldAmount = law.Figures.AmountOrNone("ctc_before_2018_amount"), _oldStart = law.Figures.AmountOrNone("ctc_before_2018_start"), _oldStep = law.Figures.AmountOrNone("ctc_before_2018_step");
    private readonly double _oldPerStep = law.Figures.AmountOrNone("ctc_before_2018_per_step"), _oldRate = law.Figures.AmountOrNone("ctc_before_2018_refundable_rate"), _oldFloor = law.Figures.AmountOrNone("ctc_before_2018_refundable_floor");
    private readonly bool _isNew = law.Figures.IsOn("ctc_new_on");

    /// <summary>What the city taxes too.</summary>
    public double Base(in FederalReturn r) => Math.Max(0, r.Agi - _standard - (_dependent * r.Children));

    public override StateTax Of(in FederalReturn r)
    {
        double taxable = Base(r), tax = _schedule.Tax(taxable) + Supplemental(r.Agi, taxable);
        double household = r.Household.Status == FilingStatus.Single ? _creditSingle.UpTo(r.Agi) : _creditBase.UpTo(r.Agi) + (_creditEach.UpTo(r.Agi) * (r.Household.Persons - 1));
        household = Math.Min(household, tax);
        double earned = Math.Max(0, (_match * r.EarnedIncomeCredit) - household);
        return Owed(tax, household, earned + (_isNew ? ChildCredit(r) : OldChildCredit(r)));
    }

    private double Supplemental(double agi, double taxable)
    {
        if (agi <= _supplementalFrom)
            return 0;
        double start = _supplementalFrom;
        foreach (double from in _recaptured.From)
        {
            if (from > 0 && taxable > from)
                start = Math.Max(start, from);
        }

        return _recaptured.UpTo(taxable) + (_increment.UpTo(taxable) * Math.Clamp((agi - start) / _width, 0, 1));
    }

    private double ChildCredit(in FederalReturn r)
    {
        double amount = 0;
        foreach (int age in r.Household.Children)
            amount += _byAge.At(age);
        return PhaseOut.ByStep(amount, r.Agi, _start, _step, _perStep);
    }

    /// <summary>A share of the federal credit as it was before 2018, at least an amount a child below its phase-out.</summary>
    private double OldChildCredit(in FederalReturn r)
    {
        int children = r.Household.Under(law.Federal.ChildCreditAge);
        double credit = PhaseOut.ByStep(_oldAmount * children, r.Agi, _oldStart, _oldStep, _oldPerStep);
        double allowed = Math.Min(credit, r.TaxBeforeCredits + (_oldRate * Math.Max(0, r.Agi - _oldFloor)));
        return r.Agi <= _oldStart ? Math.Max(_share * allowed, _least * children) : _share * allowed;
    }
}
