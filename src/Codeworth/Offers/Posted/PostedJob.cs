using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;

namespace Codeworth.Offers.Posted;

/// <summary>One of many postings, judged: what is kept of it once its text is let go.</summary>
/// <param name="Name">Its file, or its line.</param>
/// <param name="Title">As written; empty where none is.</param>
/// <param name="Employer">As written; empty where none is named.</param>
/// <param name="Market">The job as it was judged.</param>
/// <param name="Profile">The person as they were judged.</param>
/// <param name="Area">The place the posting names; null where it names none, wherever the judged job lies.</param>
/// <param name="Required">Credentials the posting requires: one of each need.</param>
/// <param name="Employment">How one is engaged; null where it does not say.</param>
/// <param name="Pay">What would be paid; null where the posting does not tell.</param>
/// <param name="Verdict">Whether that is fair; null where there is no pay to judge.</param>
/// <param name="Worth">Where the market median for the person lies, and how pay spreads.</param>
/// <param name="Odd">Ids of what is odd or missing.</param>
/// <param name="Sketch">By which it is known again.</param>
public sealed record PostedJob(
    string Name, string Title, string Employer, Market Market, Profile Profile, Area? Area, ImmutableArray<CredentialNeed> Required,
    Employment? Employment, OfferedPay? Pay, Verdict? Verdict, Located Worth, ImmutableArray<string> Odd, PostingSketch Sketch)
{
    /// <summary>Whether its pay is that of an employee: what contracts pay stands for benefits too.</summary>
    public bool IsEmployee => Employment is not (Offers.Employment.Contract or Offers.Employment.Temporary or Offers.Employment.PerDiem);

    /// <summary>Whether it says an employee's pay, both ends of it or one figure: what counts in the market as posted.</summary>
    public bool SaysPay => IsEmployee && Pay is { Open: OpenEnd.None };
}
