using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class OfferTests
{
    [Fact]
    public async Task A_posting_in_text()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "posting.txt");
        await File.WriteAllTextAsync(file, OfferCases.Inpatient, TestContext.Current.CancellationToken);
        Ran ran = await Ran.Command("offer", file, "--years", "7", "--credential", "CCS", "--current", "62000", "--on", "2026-11");
        Golden.Check("offer-inpatient.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task What_is_piped_in_is_read() =>
        Assert.Equal((await Ran.Command("offer", "--text", OfferCases.Inpatient, "--on", "2026-11")).Out, (await Ran.Command(OfferCases.Inpatient, ["offer", "-", "--on", "2026-11"])).Out);

    /// <summary>Every verdict and number of the twenty cases, as JSON.</summary>
    [Fact]
    public async Task Twenty_cases_in_JSON()
    {
        List<string> lines = [];
        foreach ((string name, (string, string)[] said) in OfferCases.All)
            lines.Add(name + " " + (await Ran.Command(["offer", .. OfferCases.Arguments(said), "--json"])).Out);
        Golden.Check("offers-twenty.ndjson", string.Concat(lines));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        Ran ran = await Ran.Command("offer", "--text", "Coder", "--years", "70", "--credential", "CPX", "--area", "Texs", "--pay", "lots");
        Golden.Check("offer-wrong.txt", ran.Error);
        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Golden.Check("offer-wrong-parts.txt", (await Ran.Command("offer", "--text", "Coder II, Dallas, TX, $30/hr", "--offer", "bonsu=5%; match=half", "--current", "base=nothing")).Error);
    }

    [Fact]
    public async Task Nothing_to_judge_says_what_to_do_and_a_file_that_is_not_there_is_named()
    {
        Golden.Check("offer-nothing.txt", (await Ran.Command("offer")).Error);
        Ran ran = await Ran.Command("offer", "no-such-posting.txt");
        Assert.Equal(1, ran.Code);
        Assert.Contains("no-such-posting.txt", ran.Error, StringComparison.Ordinal);
    }
}
