using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.Tests.Questions;

/// <summary>Offers side by side: reading them, and what is said of one beside another.</summary>
public sealed class ComparedOffersTests
{
    [Fact]
    public void The_one_that_is_worth_most_is_best_and_the_others_lie_behind_by_the_difference()
    {
        OffersAnswer answer = Ask("TX", "base=52000", "base=58000", "base=55000");
        Assert.Equal(1, answer.Best);
        Assert.All(answer.Offers, offer => Assert.Equal(answer.Offers[1].Worth.Value - offer.Worth.Value, offer.Behind.Value, 6));
        Assert.Equal([0, 1, 0], answer.Offers.Select(offer => offer.ChanceBest));
    }

    /// <summary>A bonus of 10,000 as likely as 3 in 10 against 5,000 more base pay: better when it is paid, so with that chance.</summary>
    [Fact]
    public void The_chance_of_being_worth_most_is_that_of_the_bonus()
    {
        OffersAnswer answer = Ask("TX", "base=55000", "base=50000; bonus=10000; bonus-chance=30%");
        Assert.Equal(0, answer.Best);
        Assert.Equal(0.3, answer.Offers[1].ChanceBest, 9);
        Assert.True(answer.Offers[1].Behind.Low < 0 && answer.Offers[1].Behind.High > answer.Offers[1].Behind.Value);
    }

    /// <summary>6 of 10 against 1 of 2, each alone enough to win: better with .6 x .5, worse with .4 x .5, else by base pay.</summary>
    [Fact]
    public void Two_bonuses_fall_independently()
    {
        OffersAnswer answer = Ask("TX", "base=50000; bonus=4000; bonus-chance=50%", "base=50100; bonus=4000; bonus-chance=60%");
        Assert.Equal(1, answer.Best);
        Assert.Equal(0.5 * 0.4, answer.Offers[0].ChanceBest, 9);
    }

    [Fact]
    public void Offers_of_several_places_are_compared_at_the_nations_prices()
    {
        OffersAnswer answer = Ask("TX", "base=60000", "base=60000; area=CA");
        Assert.True(answer.AtNationalPrices);
        Assert.All(answer.Offers, offer => Assert.Equal(offer.Value.Expected.After * 100 / offer.Parity!.Value.AllItems, offer.Worth.Value, 6));
        Assert.Equal(0, answer.Best);
    }

    [Fact]
    public void Order_does_not_matter()
    {
        string[] offers = ["name=A; base=58000; match=50% of 6%", "name=B; base=29/hour; bonus=5%", "name=C; base=61000; health=none"];
        OffersAnswer one = Ask("NYC", offers), other = Ask("NYC", [.. offers.Reverse()]);
        Assert.Equal(one.Offers.Select(offer => (offer.Value.Package.Name, offer.Worth)), other.Offers.Reverse().Select(offer => (offer.Value.Package.Name, offer.Worth)));
        Assert.Equal(one.Offers[one.Best].Value.Package.Name, other.Offers[other.Best].Value.Package.Name);
    }

    /// <summary>30 dollars for 36 hours of 52 weeks.</summary>
    [Fact]
    public void Hourly_pay_counts_the_hours_of_the_offer() => Assert.Equal(30 * 36 * 52, Ask("TX", "base=30/hour; hours=36").Offers[0].Value.Package.Base, 6);

    [Theory]
    [InlineData("base=lots", "1.base", "'lots' is not known")]
    [InlineData("base=58", "1.base", "58 is too little")]
    [InlineData("bonus=5%", "1.base", "Offer 1 says no base pay")]
    [InlineData("base=58000; match=half", "1.match", "'half' is not known")]
    [InlineData("base=58000; bonus-chance=130%", "1.bonus-chance", "'130%' is not known")]
    [InlineData("base=58000; hours=0", "1.hours", "'0' is not known")]
    [InlineData("base=58000; days-off=-1", "1.days-off", "'-1' is not known")]
    [InlineData("base=58000; health=2", "1.health", "'2' is not known")]
    [InlineData("base=58000; area=Texs", "1.area", "'Texs' is not known")]
    [InlineData("base=58000; bse=1", "1.bse", "An offer has no part 'bse'")]
    [InlineData("base=58000; base=59000", "1.base", "'base' is said twice")]
    [InlineData("base=20000; health-premium=30000", "1.health-premium", "More is set aside than is paid")]
    [InlineData("base=58000; nonsense", "offer", "'nonsense' is not a part")]
    public void What_is_wrong_is_said_of_its_part(string offer, string field, string message)
    {
        Problem problem = Assert.Single(Read("TX", offer).Problems);
        Assert.Equal(field, problem.Field);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Expected);
    }

    [Fact]
    public void An_offer_keeps_its_number_where_one_before_it_is_empty() => Assert.Equal(
        ["3.base"],
        OffersReading.Read(OffersFields.Of([], [new("1.base", "58000"), new("2.base", ""), new("3.base", "lots")], name => name == "area" ? "TX" : null), Worded.Vocabulary.Places, TaxFigureFiles.Laws, 2026)
            .Problems.Select(problem => problem.Field));

    [Fact]
    public void A_place_and_an_offer_are_needed()
    {
        Assert.Equal(["offer"], Read("TX").Problems.Select(problem => problem.Field));
        Assert.Equal(["area"], Read(null, "base=58000").Problems.Select(problem => problem.Field));
        Assert.Empty(Read(null, "base=58000; area=TX").Problems);
        Assert.Equal(["offer"], Read("TX", [.. Enumerable.Repeat("base=58000", 7)]).Problems.Select(problem => problem.Field));
    }

    private static OffersAnswer Ask(string area, params string[] offers) => ComparedOffers.Answer(
        TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, Read(area, offers).Value);

    private static Reading<OffersQuestion> Read(string? area, params string[] offers) => OffersReading.Read(
        OffersFields.Of(offers, [], name => name == "area" ? area : null), Worded.Vocabulary.Places, TaxFigureFiles.Laws, 2026);
}
