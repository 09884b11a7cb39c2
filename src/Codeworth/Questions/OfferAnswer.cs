using System.Collections.Immutable;
using Codeworth.Offers;

namespace Codeworth.Questions;

/// <summary>What an offer is, and what to ask.</summary>
/// <param name="Question">The question as it was understood.</param>
/// <param name="Worth">What the job is worth for the person.</param>
/// <param name="Verdict">Whether the pay is fair; null where no pay is known.</param>
/// <param name="Packages">The whole of it after taxes beside the present job and another offer; null where it cannot be told.</param>
/// <param name="Odd">What is odd, then what is missing.</param>
/// <param name="Brief">What to ask for, and what to say.</param>
/// <param name="Notes">What a reader should know of it.</param>
public sealed record OfferAnswer(OfferQuestion Question, WorthAnswer Worth, Verdict? Verdict, OffersAnswer? Packages, ImmutableArray<Oddity> Odd, Brief Brief, ImmutableArray<string> Notes)
{
    /// <summary>What to ask, each once.</summary>
    public ImmutableArray<string> Questions => [.. Odd.Select(each => each.Question).Where(question => question.Length > 0).Distinct(StringComparer.Ordinal)];
}
