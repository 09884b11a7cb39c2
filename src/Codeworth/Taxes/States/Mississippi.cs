using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Mississippi: nothing on the first ten thousand, then flat; couples divide deductions as is best. Miss. Code 27-7.</summary>
internal sealed class Mississippi(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _standard = law.Amount("std"), _exempt = law.Amount("exemption"), _dependent = law.Amount("exemption_dependent");

    public override StateTax Of(in FederalReturn r)
    {
        double deductions = _standard + _exempt + (_dependent * r.Children);
        return new StateTax(r.IsJoint ? Split.Least(_schedule, r.FirstAgi, r.SecondAgi, deductions) : _schedule.Tax(r.Agi - deductions), 0);
    }
}
