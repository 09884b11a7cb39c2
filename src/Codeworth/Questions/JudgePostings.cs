using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Offers;
using Codeworth.Offers.Posted;

namespace Codeworth.Questions;

/// <summary>Judges one posting of many: the verdict of <see cref="JudgeOffer"/>, without the whole of the offer and the brief.</summary>
public static class JudgePostings
{
    /// <param name="basis">What it is judged with.</param>
    /// <param name="name">Its file, or its line.</param>
    /// <param name="job">The posting with the job and the person.</param>
    /// <param name="day">The day it is read.</param>
    public static PostedJob Answer(OfferBasis basis, string name, in OfferedJob job, DateOnly day)
    {
        (Posting posting, WorthQuestion asked, OfferedPay? pay) = job;
        Located located = basis.Fit.Locate(asked.Market, asked.Profile, asked.On);
        Verdict? verdict = pay is { } offered ? Judge.Of(offered, located, basis.Fit.Calibration.Of(asked.Market, asked.Profile), basis.Rules) : null;
        ImmutableArray<Oddity> odd = new Oddities(basis.Rules, basis.Transparency).Of(posting, asked.Market, day);
        return new PostedJob(
            name, posting.Title?.Value ?? "", posting.Employer?.Value ?? "", asked.Market, asked.Profile, posting.Area?.Value, [.. posting.Required.Select(need => need.Value)],
            posting.Employment?.Value, pay, verdict, located, [.. odd.Select(each => each.Id)], PostingSketch.Of(posting.Text));
    }
}

/// <summary>A posting as it is judged.</summary>
/// <param name="Posting">What was read.</param>
/// <param name="Asked">The job and the person.</param>
/// <param name="Pay">What would be paid; null where nothing tells it.</param>
public readonly record struct OfferedJob(Posting Posting, WorthQuestion Asked, OfferedPay? Pay);
