using System.Collections.Immutable;
using Codeworth.Offers.Posted;

namespace Codeworth.Tests.Offers.Posted;

/// <summary>The market as posted, by hand and by law.</summary>
public sealed class PostedMarketTests
{
    [Fact]
    public void Medians_are_those_of_employers()
    {
        // Pays of 50, 60, 70, 80 and 90 thousand; the employer of the second posts three times, which changes nothing.
        ImmutableArray<PostedGroup> market = PostedMarket.Of(
        [
            Job(50_000), Job(70_000), Job(80_000), Job(90_000), Job(60_000, "Oak Clinic"), Job(58_000, "OAK CLINIC"), Job(62_000, "Oak Clinic"),
        ]);
        PostedGroup all = market[0];
        Assert.Equal(("all", 7, 7, 5), (all.By, all.Postings, all.WithPay, all.Employers));
        // Of five the least and the most hold the median with a chance of 1 - 2/32.
        Assert.Equal((70_000m, 50_000m, 90_000m), (all.Median!.Value.Value.Dollars, all.Median.Value.Low.Dollars, all.Median.Value.High.Dollars));
        Assert.Equal((60_000, 80_000), all.Half);
        Assert.Equal("coder", market.First(group => group.By == "role").Id);
        Assert.Equal("CPC", market.First(group => group.By == "credential").Id);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Too_few_have_no_median(int postings, bool has) =>
        Assert.Equal(has, PostedMarket.Of([.. Enumerable.Range(0, postings).Select(i => Job(50_000 + (i * 1_000)))])[0].Median is not null);

    [Fact]
    public void Contracts_are_not_an_employee_s_pay()
    {
        PostedGroup all = PostedMarket.Of([Job(50_000), Jobs.Of("Medical Coder. Contract, 1099. CPC required. $60 an hour.", "contract")])[0];
        Assert.Equal((2, 1), (all.Postings, all.WithPay));
    }

    [Fact]
    public void Nothing_has_no_market() => Assert.Empty(PostedMarket.Of([]));

    /// <summary>An 80 % interval of the median of any distribution holds it four times in five, or a little more often.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(101)]
    public void The_interval_holds_the_median(int postings)
    {
        Random random = new(postings);
        PostedJob one = Job(50_000);
        int held = 0;
        const int rounds = 2_000;
        for (int round = 0; round < rounds; round++)
        {
            PostedJob[] jobs = [.. Enumerable.Range(0, postings).Select(i => one with { Name = $"{i}", Pay = Pay(Math.Round(40_000 * Math.Exp(Math.Abs(random.NextDouble() + random.NextDouble() - 0.4)))) })];
            Codeworth.Estimates.Interval median = PostedMarket.Of(jobs)[0].Median!.Value;
            // Half of these sums of two uniform numbers are below 1, hence half of the pays below 40,000 e^0.6 (folded values lie below it too).
            double truth = 40_000 * Math.Exp(0.6);
            held += (double)median.Low.Dollars <= truth && truth <= (double)median.High.Dollars ? 1 : 0;
        }

        Assert.InRange((double)held / rounds, 0.78, 1);
    }

    private static PostedJob Job(int pay, string employer = "") => Jobs.Of("Medical Coder. CPC required.", $"job {pay}") with { Pay = Pay(pay), Employer = employer };

    private static Codeworth.Offers.OfferedPay Pay(double dollars)
    {
        Codeworth.Wages.AnnualWage wage = new((decimal)dollars, new Codeworth.Wages.DollarYear(2026));
        return new Codeworth.Offers.OfferedPay(wage, wage);
    }
}
