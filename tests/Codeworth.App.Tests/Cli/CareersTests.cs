using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class CareersTests
{
    private static readonly string[] Apprentice = ["--years", "1", "--credential", "CPC-A", "--setting", "physician-office", "--area", "OH", "--on", "2026-11"];
    private static readonly string[] Senior = ["--years", "8", "--role", "senior-coder", "--setting", "hospital", "--credential", "CCS", "--education", "bachelor", "--area", "OH", "--on", "2026-11"];
    private static readonly string[] Outsider = ["--role", "none", "--pay", "34000", "--area", "OH", "--horizon", "15", "--on", "2026-11"];

    [Fact]
    public async Task Moves_of_an_apprentice_in_text()
    {
        Ran ran = await Ran.Command(["moves", .. Apprentice]);
        Golden.Check("moves-apprentice.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Moves_that_are_named_in_JSON() =>
        Golden.Check("moves-senior.json", (await Ran.Command(["moves", .. Senior, "--consider", "CRC", "--consider", "CPMA", "--consider", "manager", "--consider", "TX", "--json"])).Out);

    [Fact]
    public async Task Plan_of_a_senior_in_text() => Golden.Check("plan-senior.txt", (await Ran.Command(["plan", .. Senior])).Out);

    [Fact]
    public async Task Plan_without_management_in_JSON() =>
        Golden.Check("plan-senior.json", (await Ran.Command(["plan", .. Senior, "--consider", "CRC", "--consider", "CPMA", "--avoid", "management", "--horizon", "5", "--json"])).Out);

    [Fact]
    public async Task Plan_where_nothing_may_be_done_is_to_stay() =>
        Golden.Check("plan-stay.txt", (await Ran.Command(["plan", .. Senior, "--avoid", "exams", "--avoid", "degrees", "--avoid", "employers", "--avoid", "remote", "--consider", "coder"])).Out);

    [Fact]
    public async Task Reminders_of_a_plan() => Golden.Check("plan-senior.ics", (await Ran.Command(["plan", .. Senior, "--horizon", "4", "--calendar", "-"])).Out.Replace("\r\n", "\n", StringComparison.Ordinal));

    [Fact]
    public async Task Training_of_somebody_outside_in_text() => Golden.Check("training-outside.txt", (await Ran.Command(["training", .. Outsider])).Out);

    [Fact]
    public async Task Training_full_time_in_JSON() =>
        Golden.Check("training-degree.json", (await Ran.Command(["training", "--programme", "associate", "--full-time", .. Outsider, "--json"])).Out);

    [Fact]
    public async Task Related_work_in_text() => Golden.Check("related-dallas.txt", (await Ran.Command("related", "--area", "Dallas", "--years", "8", "--credential", "CCS", "--on", "2026-11")).Out);

    [Fact]
    public async Task Outlook_in_text() => Golden.Check("outlook.txt", (await Ran.Command("outlook")).Out);

    [Fact]
    public async Task Assumptions_are_listed_with_their_ranges() => Golden.Check("list-assumptions.txt", (await Ran.Command("list", "assumptions", "promotion")).Out);

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        Ran ran = await Ran.Command(
            "plan", "--years", "70", "--credential", "CPX", "--role", "sinior", "--area", "Texs", "--pay", "lots", "--consider", "CRCC", "--avoid", "managment", "--hours", "80", "--horizon", "0", "--discount", "-1", "--counts", "hapiness",
            "--assume", "promotion.chanc=0.2", "--assume", "promotion.chance=2", "--assume", "promotion.raise", "--filing", "maried");
        Golden.Check("plan-wrong.txt", ran.Error);
        Assert.Equal((2, ""), (ran.Code, ran.Out));
    }

    [Fact]
    public async Task Somebody_outside_says_what_they_are_paid()
    {
        Ran ran = await Ran.Command("plan", "--role", "none", "--area", "OH");
        Assert.Equal(2, ran.Code);
        Assert.Contains("no pay was said", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_that_adds_nothing_says_why()
    {
        Ran ran = await Ran.Command(["training", "--programme", "associate", "--programme", "CCS", "--programme", "CPC-A", "--programme", "RHIAA", .. Senior]);
        Golden.Check("training-wrong.txt", ran.Error);
        Assert.Equal(2, ran.Code);
    }

    [Fact]
    public async Task Assumptions_of_a_file_stand_for_ours()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "mine.yml");
        await File.WriteAllTextAsync(file, "promotion.chance: 0.2\nsetting.chance: {value: 0.4, low: 0.3, high: 0.5}\n", TestContext.Current.CancellationToken);
        Ran own = await Ran.Command(["plan", .. Senior, "--assumptions", file]), said = await Ran.Command(["plan", .. Senior, "--assume", "promotion.chance=20%", "--assume", "setting.chance=0.4"]), ours = await Ran.Command(["plan", .. Senior]);
        Assert.Equal(Worth(said.Out), Worth(own.Out));
        Assert.NotEqual(Worth(ours.Out), Worth(own.Out));
        Assert.Contains("Assumed otherwise than we do: promotion.chance, setting.chance.", string.Join(' ', own.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("promotion.chanc: 0.2", "Nearest: promotion.chance")]
    [InlineData("promotion.chance: often", "has no value that can be read")]
    [InlineData("promotion.chance: 3", "cannot be 3")]
    [InlineData("promotion.chance: {value: 0.2, low: 0.3, high: 0.5}", "does not lie within")]
    [InlineData("promotion.chance: {low: 0.3}", "has no value that can be read")]
    [InlineData("- 1", "no list of assumptions")]
    [InlineData("a: [", "no YAML")]
    public async Task A_file_that_cannot_be_read_says_why(string text, string said)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "mine.yml");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        Ran ran = await Ran.Command("moves", "--area", "OH", "--assumptions", file);
        Assert.Equal(1, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Contains("mine.yml", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_to_consider_is_refused()
    {
        string[] many = [.. "CPC COC CIC CRC CPMA CDEO CPB CPPM CPCO CPC-I CCS CCS-P CCA CEDC CEMC".Split(' ').SelectMany(id => new[] { "--consider", id })];
        Ran ran = await Ran.Command(["plan", "--years", "9", "--credential", "none", "--area", "OH", .. many]);
        Assert.Equal(2, ran.Code);
        Assert.Contains("more than can be planned at once", ran.Error, StringComparison.Ordinal);
    }

    private static string Worth(string text) => text.Split('\n').First(line => line.StartsWith("The plan is worth", StringComparison.Ordinal));
}
