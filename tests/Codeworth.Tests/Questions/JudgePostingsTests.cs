using Codeworth.Offers.Posted;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Tests.Offers.Posted;
using Codeworth.Tests.Offers.Reading;

namespace Codeworth.Tests.Questions;

/// <summary>One of many is judged as it is alone.</summary>
public sealed class JudgePostingsTests
{
    [Fact]
    public void Every_posting_written_by_hand_has_the_verdict_it_has_alone()
    {
        foreach (PostingCase posting in Postings.All)
        {
            Reading<OfferQuestion> reading = Jobs.Reading.Read(new OfferFields(name => name == OfferOptions.Text.Name ? posting.Source : null, []), Jobs.Day);
            OfferAnswer alone = JudgeOffer.Answer(Jobs.Basis, reading.Value);
            PostedJob one = Jobs.Of(posting.Source);
            Assert.Equal(alone.Verdict, one.Verdict);
            Assert.Equal((alone.Worth.Estimate.Median, alone.Question.Pay, alone.Question.Worth.Market), (one.Worth.Interval, one.Pay, one.Market));
            Assert.Equal(alone.Odd.Select(odd => odd.Id), one.Odd);
        }
    }

    [Fact]
    public void A_text_longer_than_any_posting_is_refused()
    {
        Reading<OfferQuestion> reading = Jobs.Reading.Read(new OfferFields(name => name == OfferOptions.Text.Name ? new string('a', 1_000_001) : null, []), Jobs.Day);
        Assert.Contains(reading.Problems, problem => problem.Field == OfferOptions.Text.Name && problem.Message.Contains("1,000,001", StringComparison.Ordinal));
    }
}
