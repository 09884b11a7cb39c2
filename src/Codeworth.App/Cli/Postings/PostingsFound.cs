using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Offers.Posted;
using Codeworth.Problems;

namespace Codeworth.App.Cli.Postings;

/// <summary>Many postings, read and judged.</summary>
/// <param name="Ranked">Each once, the best first.</param>
/// <param name="Again">Those that are the same as one before: their name, and that one's.</param>
/// <param name="Unread">Those that could not be read, with the reason.</param>
/// <param name="Order">By what they are ranked.</param>
/// <param name="Market">The market as posted.</param>
/// <param name="Model">The fit they were judged by.</param>
internal sealed record PostingsFound(
    ImmutableArray<PostedJob> Ranked, ImmutableArray<(string Name, string Same)> Again, ImmutableArray<(string Name, ImmutableArray<Problem> Problems)> Unread, PostingOrder Order, ImmutableArray<PostedGroup> Market, ModelIdentity Model)
{
    public int Read => Ranked.Length + Again.Length;

    public int WithPay => Ranked.Count(job => job.Pay is not null);
}
