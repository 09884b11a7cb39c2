using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Arizona: flat, on the federal size of standard deduction. A.R.S. 43.</summary>
internal sealed class Arizona(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _child = law.Steps("dependent_credit_by_age"), _familyLimit = law.Steps("family_credit_limit_by_dependents");
    private readonly double _standard = law.Amount("std"), _start = law.Amount("dependent_credit_start"), _step = law.Amount("dependent_credit_step");
    private readonly double _perStep = law.Amount("dependent_credit_pct_per_step"), _familyEach = law.Amount("family_credit_per_person"), _familyMost = law.Amount("family_credit_cap");
    private readonly double _exciseEach = law.Amount("excise_credit_per_person"), _exciseMost = law.Amount("excise_credit_max"), _exciseLimit = law.Amount("excise_credit_limit");

    public override StateTax Of(in FederalReturn r)
    {
        int persons = r.Household.Persons;
        double children = 0;
        foreach (int age in r.Household.Children)
            children += _child.At(age);
        double credits = PhaseOut.ByStep(1, r.Agi, _start, _step, _perStep) * children;
        if (r.Agi <= _familyLimit.At(r.Children))
            credits += Math.Min(persons * _familyEach, _familyMost);
        double excise = r.Agi <= _exciseLimit ? Math.Min(persons * _exciseEach, _exciseMost) : 0;
        return Owed(_schedule.Tax(r.Agi - _standard), credits, excise);
    }
}
