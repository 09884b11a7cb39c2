using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Who files, with what is set aside as it was said.</summary>
/// <param name="Household">Who files; its pay is that of the question.</param>
/// <param name="RetirementShare">The deferral as a share of the first earner's pay; 0 where it is said in dollars.</param>
public sealed record Family(Household Household, double RetirementShare)
{
    /// <summary>The household at a pay of the first earner, dollars a year.</summary>
    public Household At(double pay) => Household with { Pay = pay, Retirement = RetirementShare > 0 ? RetirementShare * pay : Household.Retirement };
}
