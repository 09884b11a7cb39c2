using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What a household's pay leaves, or what pay leaves so much.</summary>
/// <param name="Residence">Where they live.</param>
/// <param name="Work">Where the first earner works; null where it is not said.</param>
/// <param name="Year">The tax year.</param>
/// <param name="Family">Who files; the pay is 0 where a net is asked for.</param>
/// <param name="Net">A year's pay cheques that are wanted; null where the pay is said.</param>
public sealed record TakeHomeQuestion(Residence Residence, Residence? Work, int Year, Family Family, double? Net)
{
    public Household Household => Family.Household;

    /// <summary>Whether the first earner works in a state where they do not live.</summary>
    public bool CrossesStates => Work is not null && Work.State != Residence.State;
}

/// <summary>Where a household lives, as its taxes see it.</summary>
/// <param name="State">Postal code.</param>
/// <param name="Locality">A city or county that taxes wages; empty where none is named.</param>
public sealed record Residence(string State, string Locality)
{
    /// <summary>Whether the place that was said lies in several states, of which this is the first named.</summary>
    public bool IsOneOfSeveral { get; init; }
}
