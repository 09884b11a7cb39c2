using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What a household's pay leaves, or what pay leaves so much.</summary>
/// <param name="Residence">Where they live.</param>
/// <param name="Year">The tax year.</param>
/// <param name="Household">Who files; the pay is 0 where a net is asked for.</param>
/// <param name="RetirementShare">The deferral as a share of the first earner's pay; 0 where it is said in dollars.</param>
/// <param name="Net">A year's pay cheques that are wanted; null where the pay is said.</param>
public sealed record TakeHomeQuestion(Residence Residence, int Year, Household Household, double RetirementShare, double? Net)
{
    /// <summary>The household at a pay of the first earner.</summary>
    public Household At(double pay) => Household with { Pay = pay, Retirement = RetirementShare > 0 ? RetirementShare * pay : Household.Retirement };
}

/// <summary>Where a household lives, as its taxes see it.</summary>
/// <param name="State">Postal code.</param>
/// <param name="Locality">A city or county that taxes wages; empty where none is named.</param>
public sealed record Residence(string State, string Locality);
