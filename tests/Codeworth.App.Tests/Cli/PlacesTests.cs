using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class PlacesTests
{
    [Fact]
    public async Task The_states_in_text()
    {
        Ran ran = await Ran.Command("places", "--years", "4", "--credential", "CPC");
        Golden.Check("places-states.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Living_elsewhere_as_on_a_pay_at_home_in_text() =>
        Golden.Check("places-home.txt", (await Ran.Command("places", "--area", "TX", "--area", "CA", "--area", "NYC", "--home", "TX", "--pay", "50000")).Out);

    [Fact]
    public async Task Remote_work_in_text() =>
        Golden.Check("places-remote.txt", (await Ran.Command("places", "--works-for", "CA", "--lives-in", "TX", "--filing", "head-of-household", "--child-ages", "4")).Out);

    [Fact]
    public async Task The_first_metros_of_a_state_in_JSON() =>
        Golden.Check("places-metros.json", (await Ran.Command("places", "--within", "OH", "--metros", "--top", "3", "--by", "housing", "--json")).Out);

    [Fact]
    public async Task A_table_goes_to_a_file_or_to_standard_output()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "places.csv");
        Ran ran = await Ran.Command("places", "--within", "DE", "--out", file), shown = await Ran.Command("places", "--within", "DE", "--out", "-");
        Assert.Equal((0, "", ""), (ran.Code, ran.Out, ran.Error));
        Golden.Check("places-delaware.csv", shown.Out);
        Assert.Equal(shown.Out, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        Ran ran = await Ran.Command("places", "--area", "Texs", "--within", "Dallas, TX", "--home", "PR", "--by", "luck", "--top", "none", "--credential", "CPX", "--filing", "maried");
        Golden.Check("places-wrong.txt", ran.Error);
        Assert.Equal(2, ran.Code);
    }

    [Theory]
    [InlineData("--pay 50000", "no home")]
    [InlineData("--out places.csv --json", "--json does not go with it")]
    [InlineData("--out no/such/folder/places.csv", "is not there")]
    public async Task What_does_not_fit_is_refused(string arguments, string said)
    {
        Ran ran = await Ran.Command(["places", .. arguments.Split(' ')]);
        Assert.NotEqual(0, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }
}
