using Codeworth.App.Answers;
using Codeworth.Offers;

namespace Codeworth.App.Cli.Postings;

/// <summary>What is said of many postings in every form.</summary>
internal static class PostingsWords
{
    /// <summary>As in <c>fair, 62 %</c>.</summary>
    public static string Of(Verdict verdict) => verdict.Fairness == Fairness.Unknown ? "cannot tell" : $"{OfferWords.Id(verdict.Fairness)}, {OfferWords.Percent(verdict.Confidence)}";

    public static IEnumerable<string> Notes(PostingsFound found)
    {
        yield return "Posted ranges count by their middle. Pay by the record is not counted, nor in the market what contracts, temporary and per-diem work pay (it stands for benefits too), nor pay \"up to\" or \"from\". What is posted is not what is paid.";
        yield return "In each group an employer counts once, by the middle of its postings; a posting that names none counts by itself. Fewer than four have no median. Its interval holds whatever the distribution.";
        yield return "Codeworth: where the market medians of the same jobs lie, 80 % sure. 'codeworth offer' of one posting gives its worth for you and the evidence.";
        if (found.Again.Length > 0)
            yield return "Postings of one title, place, work mode and pay whose words are nearly the same are one: the first stands for all.";
        yield return $"Model {found.Model.Version}, evidence to {found.Model.Fitted}. Postings were read by rules; what they do not say is not guessed.";
    }
}
