using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Montana: on federal taxable income. MCA 15-30.</summary>
internal sealed class Montana(StateLaw law) : StateIncomeTax
{
    private readonly Schedule _schedule = law.Schedule("bracket");
    private readonly double _match = law.Amount("eitc_match");

    public override StateTax Of(in FederalReturn r) => Owed(_schedule.Tax(r.Taxable), 0, _match * r.EarnedIncomeCredit);
}
