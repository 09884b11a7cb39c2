using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class CompareOffersTests
{
    private const string Hospital = "name=Hospital; base=58000; match=100% of 4%; health-premium=95/month; days-off=22; holidays=8; on-site-days=5; commute-cost=9; commute-minutes=50";
    private const string Vendor = "name=Remote vendor; base=31/hour; bonus=5%; bonus-chance=60%; match=3%; costs=40/month; days-off=15; holidays=6";

    [Fact]
    public async Task Two_offers_in_text()
    {
        Ran ran = await Ran.Command("compare-offers", "--area", "TX", "--offer", Hospital, "--offer", Vendor);
        Golden.Check("offers-two.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Offers_of_two_states_and_a_family_in_text() => Golden.Check("offers-states.txt", (await Ran.Command(
        "compare-offers", "--area", "TX", "--filing", "married", "--spouse-pay", "40000", "--child-ages", "4,9", "--offer", "base=62000; sign-on=2500; schedule=evenings; differential=1.50", "--offer", "name=Denver; area=Denver, CO; base=70000; bonus=4000")).Out);

    [Fact]
    public async Task One_offer_in_JSON() => Golden.Check("offers-one.json", (await Ran.Command("compare-offers", "--area", "NYC", "--offer", "base=58000", "--json")).Out);

    [Fact]
    public async Task A_file_says_the_same_as_options()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "offers.json");
        await File.WriteAllTextAsync(file, """{"area":"TX","offers":[{"name":"A","base":58000,"days-off":20,"holidays":8},{"name":"B","base":"29/hour","match":"3%"}]}""", TestContext.Current.CancellationToken);
        Ran read = await Ran.Command("compare-offers", "--file", file), said = await Ran.Command("compare-offers", "--area", "TX", "--offer", "name=A; base=58000; days-off=20; holidays=8", "--offer", "name=B; base=29/hour; match=3%");
        Assert.Equal((0, said.Out), (read.Code, read.Out));
        Assert.NotEqual(said.Out, (await Ran.Command("compare-offers", "--file", file, "--area", "CA")).Out);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        Ran ran = await Ran.Command("compare-offers", "--area", "Texs", "--filing", "maried", "--offer", "base=58; mtch=3%; health=famly", "--offer", "bonus", "--offer", "base=60000; match=half; days-off=many");
        Golden.Check("offers-wrong.txt", ran.Error);
        Assert.Equal(2, ran.Code);
    }

    [Theory]
    [InlineData("[1,2]", "is not one JSON object")]
    [InlineData("{\"area\":\"TX\",\"offers\":[3]}", "is not one JSON object")]
    [InlineData("{\"area\":\"TX\",\"ofers\":[]}", "'ofers' is not a parameter")]
    [InlineData("{\"area\":\"TX\"", "is not JSON")]
    [InlineData("{\"area\":\"TX\",\"offers\":[{\"base\":[1]}]}", "'base' holds neither a text nor a number")]
    public async Task A_file_that_cannot_be_read_says_why(string json, string said)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "offers.json");
        await File.WriteAllTextAsync(file, json, TestContext.Current.CancellationToken);
        Ran ran = await Ran.Command("compare-offers", "--file", file);
        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }
}
