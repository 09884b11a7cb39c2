using System.Text.RegularExpressions;
using Codeworth.Data.Catalog;
using Codeworth.Offers;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Tests.Questions;

/// <summary>A brief asks for no more than evidence bears, and says nothing that nothing bears.</summary>
public sealed partial class OfferBriefTests
{
    private static readonly OfferBasis Basis = new(
        Workspace.Shipped.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, ReferenceCatalog.Shipped.Careers.Figures, ReferenceCatalog.OfferRules, ReferenceCatalog.Shipped.PayTransparency);

    private static readonly OfferReading Reader = new(ReferenceCatalog.Shipped.Postings, ReferenceCatalog.Shipped.Vocabulary, TaxFigureFiles.Laws);

    [Theory]
    [InlineData("Coder II, Dallas, TX. $22.00 an hour. CPC required, 4 years.", "", "")]
    [InlineData("Coder II, Dallas, TX. $24.00 - $38.00 an hour. CPC required, 4 years.", "", "")]
    [InlineData("Coder II, Dallas, TX. $24.00 - $38.00 an hour. CPC required, 4 years.", "61000", "")]
    [InlineData("Coder II, Dallas, TX. $24.00 an hour. CPC required, 4 years.", "48000", "57000")]
    [InlineData("Coder II, Dallas, TX. $60.00 an hour. CPC required, 4 years.", "", "")]
    [InlineData("Coder II, Dallas, TX. CPC required, 4 years.", "52000", "")]
    public void Its_points_are_in_order_and_borne(string posting, string current, string other)
    {
        OfferAnswer answer = Answer(("text", posting), ("current", current), ("other", other));
        Brief brief = answer.Brief;
        decimal upper = answer.Worth.Estimate.Pay.At(Percentile.P75).Dollars, most = new[] { upper, answer.Question.Pay?.Middle.Dollars ?? 0, answer.Question.Other ?? 0 }.Max();
        Assert.True(brief.Target.Amount <= brief.Opening.Amount && brief.Opening.Amount.Dollars <= most);
        Assert.True(brief.WalkAway.Amount <= brief.Target.Amount || brief.WalkAway.Basis is BriefBasis.PresentJob or BriefBasis.OtherOffer);
        if (answer.Question.Pay is { IsRange: true } range)
            Assert.True(brief.Opening.Amount <= range.High);
    }

    [Fact]
    public void An_offer_beyond_what_evidence_bears_is_not_argued_with() =>
        Assert.True(Answer(("text", "Coder II, Dallas, TX. $60.00 an hour. CPC required, 4 years.")).Brief.IsContent);

    [Theory]
    [InlineData("$20.00 an hour", true)]
    [InlineData("$28.00 an hour", false)]
    public void An_opening_far_above_the_offer_is_said_to_be(string pay, bool far) =>
        Assert.Equal(far, Answer(("text", $"Coder II, Dallas, TX. {pay}. CPC required, 4 years.")).Brief.When[0].Text.Contains("above the offer", StringComparison.Ordinal));

    [Fact]
    public void An_alternative_that_pays_more_is_said_to_be_out_of_reach()
    {
        Brief brief = Answer(("text", "Coder II, Dallas, TX. $20.00 - $24.00 an hour. CPC required."), ("current", "82000")).Brief;
        Assert.True(brief.IsOutOfReach);
        Assert.Equal((82_000m, BriefBasis.PresentJob), (brief.WalkAway.Amount.Dollars, brief.WalkAway.Basis));
    }

    [Fact]
    public void Nothing_is_said_of_somebody_s_work_but_what_they_say()
    {
        Assert.DoesNotContain(Answer(("text", "Coder II, Dallas, TX, $30/hr. 95% accuracy.")).Brief.Case, sentence => sentence.Text.Contains("accuracy", StringComparison.Ordinal));
        Brief said = Answer(("text", "Coder II, Dallas, TX, $30/hr. 95% accuracy."), ("accuracy", "98"), ("productivity", "14")).Brief;
        Assert.Contains(said.Case, sentence => sentence.Text == "My audited accuracy is 98 %; you ask for 95 %.");
        Assert.Contains(said.Case, sentence => sentence.Text == "I code 14 records an hour.");
    }

    /// <summary>Every amount of the case is the posting's, the person's, or the answer's.</summary>
    [Fact]
    public void Every_amount_of_the_case_is_in_the_answer_or_was_said()
    {
        OfferAnswer answer = Answer(("text", "Coder II, Dallas, TX. $24.00 - $38.00 an hour. CPC required, 4 years."), ("current", "61000"), ("other", "64000"));
        HashSet<decimal> known = [61_000, 64_000, 24, 38];
        foreach (AnnualWage wage in new[] { answer.Worth.Estimate.Median.Value, answer.Worth.Estimate.Median.Low, answer.Worth.Estimate.Median.High, answer.Question.Pay!.Value.Middle, answer.Worth.Estimate.Pay.At(Percentile.P25), answer.Worth.Estimate.Pay.At(Percentile.P75) })
            known.Add(wage.Rounded().Dollars);
        foreach (Codeworth.Estimates.Contribution each in answer.Worth.Estimate.Contributions)
            known.UnionWith([Tens(each.Dollars), Tens(each.Low), Tens(each.High)]);
        foreach (Match amount in answer.Brief.Case.SelectMany(sentence => Amount().Matches(sentence.Text)))
            Assert.Contains(decimal.Parse(amount.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal)), known);
        Assert.All(answer.Brief.Case, sentence => Assert.NotEmpty(sentence.Evidence));
    }

    [Fact]
    public void Levers_are_valued_by_hand()
    {
        OfferAnswer answer = Answer(("text", "Coder II, Dallas, TX. $25.00 an hour. On-site. CPC required."), ("offer", "commute-cost=10"));
        Assert.Equal(200, answer.Brief.Levers.First(lever => lever.Id == "days-off").Dollars!.Value, 6);
        Assert.Equal(520, answer.Brief.Levers.First(lever => lever.Id == "match").Dollars!.Value, 6);
        Assert.Equal(520, answer.Brief.Levers.First(lever => lever.Id == "remote-days").Dollars!.Value, 6);
        Assert.Equal(754, answer.Brief.Levers.First(lever => lever.Id == "review").Dollars!.Value, 6);
    }

    private static OfferAnswer Answer(params (string Name, string Value)[] said)
    {
        Reading<OfferQuestion> reading = Reader.Read(new OfferFields(name => Array.Find(said, each => each.Name == name).Value, []), new DateOnly(2026, 11, 27));
        return JudgeOffer.Answer(Basis, reading.Value);
    }

    private static decimal Tens(double dollars) => Math.Round((decimal)dollars / 10, MidpointRounding.AwayFromZero) * 10;

    [GeneratedRegex(@"\$(?<amount>[0-9][0-9,]*)")]
    private static partial Regex Amount();
}
