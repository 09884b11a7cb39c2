using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Estimates;

namespace Codeworth.Questions;

/// <summary>The steps somebody can take, ranked.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Moves">The steps.</param>
/// <param name="Notes">What a reader should know of it.</param>
/// <param name="Model">The fit that gave it.</param>
public sealed record NextMovesAnswer(CareerQuestion Question, Moves Moves, ImmutableArray<string> Notes, ModelIdentity Model);

/// <summary>Answers which steps are open to somebody and what each brings.</summary>
public static class NextMoves
{
    /// <param name="basis">What careers are answered from.</param>
    /// <param name="question">What is asked.</param>
    public static NextMovesAnswer Answer(CareerBasis basis, CareerQuestion question)
    {
        CareerBasis own = CareerNotes.Own(basis, question);
        Moves moves = CareerMoves.Of(own, question.Person, question.Family, CareerBreadth.Of(own, question), question.On, CareerQuestion.Draws, CareerQuestion.Seed);
        return new NextMovesAnswer(question, moves, [.. CareerNotes.Of(own, question), CareerTexts.OneStepAtATime], basis.Fit.Identity);
    }
}
