using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>What somebody asks of their career.</summary>
/// <param name="Person">Where they stand.</param>
/// <param name="Family">Who files.</param>
/// <param name="Options">What may be done, for how long, what counts.</param>
/// <param name="On">The month whose dollars and tax year count.</param>
/// <param name="Figures">What steps cost and how likely they are: ours, with what was assumed otherwise.</param>
/// <param name="Assumed">What was assumed otherwise.</param>
/// <param name="Avoided">Steps that are not to be taken.</param>
/// <param name="IsNarrowed">Whether some steps were named to be considered.</param>
/// <param name="Notes">What was not said and taken instead.</param>
public sealed record CareerQuestion(
    CareerPerson Person, Family Family, CareerOptions Options, YearMonth On, CareerFigures Figures, ImmutableArray<CareerFigure> Assumed, ImmutableArray<Named> Avoided, bool IsNarrowed, ImmutableArray<string> Notes)
{
    /// <summary>Posterior draws an answer is valued on.</summary>
    public const int Draws = 200;

    /// <summary>The seed of the draws: the same question has the same answer.</summary>
    public const ulong Seed = 20_261_126;
}
