using System.Collections.Immutable;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What a household's pay leaves.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="TakeHome">Taxes and what is left, dollars a year.</param>
/// <param name="MarginalRate">What of the next hundred dollars goes to taxes and lost credits, as a share.</param>
/// <param name="Notes">What a reader should know of it.</param>
public sealed record TakeHomeAnswer(TakeHomeQuestion Question, TakeHome TakeHome, double MarginalRate, ImmutableArray<string> Notes);
