using System.Text.RegularExpressions;
using Codeworth.App.Tests.Support;
using UglyToad.PdfPig;

namespace Codeworth.App.Tests.Briefs;

/// <summary>The brief as a file, as the person who carries it reads it.</summary>
public sealed partial class BriefFileTests
{
    private static readonly string[] Mine = ["offer", "--text", OfferCases.Inpatient, "--years", "7", "--credential", "CCS", "--credential", "CRC", "--current", "62000", "--accuracy", "97", "--on", "2026-11"];

    public static TheoryData<string> Cases => [.. OfferCases.All.Select(each => each.Name)];

    [Fact]
    public async Task In_Markdown()
    {
        Ran ran = await Ran.Command([.. Mine, "--brief", "-"]);
        Golden.Check("brief.md", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task As_an_e_mail_that_keeps_what_one_would_take()
    {
        (string letter, Ran ran) = await File("txt", Mine);
        Golden.Check("brief.txt", letter);
        Assert.Equal((0, true), (ran.Code, ran.Error.StartsWith("The brief is in '", StringComparison.Ordinal)));
        Assert.DoesNotContain("62,000", letter, StringComparison.Ordinal);
    }

    /// <summary>Every amount and percentile of the case is in the explanation the brief names, in the posting or in what was said.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_figure_is_in_the_explanation(string name)
    {
        (string Option, string Value)[] said = OfferCases.All.First(each => each.Name == name).Said;
        string brief = (await Ran.Command(["offer", .. OfferCases.Arguments(said), "--brief", "-"])).Out;
        Ran explain = await Ran.Command([.. Words(Command().Match(brief).Value).Skip(1)]);
        Assert.Equal(0, explain.Code);
        HashSet<long> known = [.. Dollar().Matches(explain.Out).Select(Tens), .. said.SelectMany(each => OfTheText(each.Value))];
        string market = brief[brief.IndexOf("## What to ask for", StringComparison.Ordinal)..brief.IndexOf("## What else", StringComparison.Ordinal)];
        string[] unknown = [.. market.Split('\n').Where(line => !line.Contains("posting gives", StringComparison.Ordinal)).SelectMany(line => Dollar().Matches(line)).Where(amount => !known.Contains(Tens(amount))).Select(amount => amount.Value)];
        Assert.Empty(unknown);
        if (Stands().Match(market) is { Success: true } stands)
            Assert.Contains($"at percentile {stands.Groups[1]} ({stands.Groups[2]} to {stands.Groups[3]})", explain.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task On_one_or_two_pages(string name)
    {
        string[] asked = ["offer", .. OfferCases.Arguments(OfferCases.All.First(each => each.Name == name).Said)];
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "brief.pdf");
        Assert.Equal(0, (await Ran.Command([.. asked, "--brief", file])).Code);
        using PdfDocument pdf = PdfDocument.Open(file);
        Assert.InRange(pdf.NumberOfPages, 1, 2);
        string read = Pressed(string.Concat(pdf.GetPages().Select(page => page.Text)));
        foreach (Match point in Point().Matches((await Ran.Command([.. asked, "--brief", "-"])).Out))
            Assert.Contains(point.Groups[1].Value, read, StringComparison.Ordinal);
        Assert.Contains(Pressed("For you alone"), read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_posting_with_odd_letters_is_two_pages_still()
    {
        string text = "Zażółć Coder — 日本 ﬁ\u0007 " + OfferCases.Inpatient.Replace("Benefits", new string('w', 300) + " Benefits", StringComparison.Ordinal) + string.Concat(Enumerable.Repeat(" 1099 contract. $3 per chart. CPC-A accepted.", 30));
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "brief.pdf");
        Assert.Equal(0, (await Ran.Command("offer", "--text", text, "--role", "senior-coder", "--current", "90000", "--on", "2026-11", "--brief", file)).Code);
        using PdfDocument pdf = PdfDocument.Open(file);
        Assert.InRange(pdf.NumberOfPages, 1, 2);
    }

    [Fact]
    public async Task What_cannot_be_written_is_said_before_anything_is_read()
    {
        Ran ran = await Ran.Command("offer", "--text", "Coder, $30 an hour", "--brief", "brief.docx");
        Golden.Check("brief-wrong.txt", ran.Error);
        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Equal(1, (await Ran.Command("offer", "--text", "Coder, $30 an hour", "--brief", "no-such-folder/brief.pdf")).Code);
    }

    private static async Task<(string Text, Ran Ran)> File(string ending, string[] asked)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "brief." + ending);
        Ran ran = await Ran.Command([.. asked, "--brief", file]);
        return (await System.IO.File.ReadAllTextAsync(file), ran);
    }

    /// <summary>A command's words, quotes taken away.</summary>
    private static IEnumerable<string> Words(string command) => Word().Matches(command).Select(word => word.Value.Trim('"'));

    /// <summary>Amounts a text may mean for a year: as written, in thousands, by the hour, by two weeks.</summary>
    private static IEnumerable<long> OfTheText(string text) =>
        from number in Number().Matches(text)
        let dollars = decimal.Parse(number.Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)
        from times in new[] { 1, 26, 40 * 52, 1000, 12 }
        select (long)Math.Round(dollars * times / 10, MidpointRounding.AwayFromZero) * 10;

    private static long Tens(Match amount) => (long)Math.Round(decimal.Parse(amount.Value[1..].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) / 10, MidpointRounding.AwayFromZero) * 10;

    private static string Pressed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"\$\d{1,3}(,\d{3})*", RegexOptions.NonBacktracking)]
    private static partial Regex Dollar();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("""codeworth explain .*""", RegexOptions.NonBacktracking)]
    private static partial Regex Command();

    [GeneratedRegex("""[^ "]+|"[^"]*"|\S+""", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"at percentile (\d+) of people alike \((\d+) to (\d+)\)", RegexOptions.None, 1000)]
    private static partial Regex Stands();

    [GeneratedRegex(@"\*\*(\$[\d,]+)\*\*", RegexOptions.None, 1000)]
    private static partial Regex Point();
}
