using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Alabama: federal tax and payroll taxes are deducted; the standard deduction slides down in whole steps. Code of Alabama 40-18.</summary>
internal sealed class Alabama(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly Steps _dependent = law.Steps("dependent_exemption_by_agi");
    private readonly double _most = law.Amount("std_max"), _least = law.Amount("std_min"), _personal = law.Amount("personal_exemption");
    private readonly double _start = law.Amount("std_reduce_start"), _step = law.Amount("std_reduce_step"), _perStep = law.Amount("std_reduce_per_step");

    public override StateTax Of(in FederalReturn r)
    {
        double steps = Math.Floor(Math.Max(0, r.Agi - _start) / _step);
        double deduction = Math.Max(Math.Max(_least, _most - (steps * _perStep)), r.Fica + r.AdditionalMedicare);
        double taxable = r.Agi - deduction - Math.Max(0, r.NetTax) - _personal - (r.Children * _dependent.At(r.Agi));
        return new StateTax(_schedule.Tax(taxable), 0);
    }
}
