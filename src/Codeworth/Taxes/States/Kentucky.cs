using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>Kentucky: flat, each of a couple alone; a family size credit by poverty. KRS 141.</summary>
internal sealed class Kentucky(StateLaw law) : StateIncomeTax
{
    private readonly Steps _familyShare = law.Steps("family_size_credit_by_poverty_ratio");
    private readonly double _rate = law.Amount("rate"), _standard = law.Amount("std_per_taxpayer"), _mostPersons = law.Amount("family_size_cap");

    public override StateTax Of(in FederalReturn r)
    {
        double tax = _rate * (Math.Max(0, r.FirstAgi - _standard) + Math.Max(0, r.SecondAgi - _standard));
        double line = law.PovertyLine((int)Math.Min(_mostPersons, r.Household.Persons));
        return Owed(tax * (1 - _familyShare.At(r.Agi / line)), 0, 0);
    }
}
