using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Estimates;

namespace Codeworth.Questions;

/// <summary>The best plan over a horizon.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Notes">What a reader should know of it.</param>
/// <param name="Model">The fit that gave it.</param>
public sealed record PlanAnswer(CareerQuestion Question, CareerPlan Plan, ImmutableArray<string> Notes, ModelIdentity Model);

/// <summary>Answers what to do next and after that, and how sure it is the best.</summary>
public static class Plan
{
    /// <param name="basis">What careers are answered from.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="told">Told how many problems are solved, of how many.</param>
    public static PlanAnswer Answer(CareerBasis basis, CareerQuestion question, Action<int, int>? told = null)
    {
        CareerBasis own = CareerNotes.Own(basis, question);
        CareerPlan plan = CareerPlanner.Plan(own, question.Person, question.Family, question.Options, question.On, CareerQuestion.Draws, CareerQuestion.Seed, told: told);
        return new PlanAnswer(question, plan, [.. CareerNotes.Of(own, question), CareerTexts.Considered(question.Options), CareerTexts.FanIsOfMarkets], basis.Fit.Identity);
    }
}
