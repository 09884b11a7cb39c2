using System.Text.RegularExpressions;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.House;

/// <summary>Where a document shows an answer (<c>run</c> in a comment), it is the command's own.</summary>
public sealed partial class ShownAnswersTest
{
    public static TheoryData<string> Documents() =>
        [.. Directory.EnumerateFiles(Clone.At("docs"), "*.md").Where(file => Run().IsMatch(File.ReadAllText(file))).Select(file => "docs/" + Path.GetFileName(file))];

    [Theory, MemberData(nameof(Documents))]
    public async Task Answers_are_the_commands_own(string document)
    {
        string path = Clone.At(document);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), renewed = text;
        foreach (Match run in Run().Matches(text))
        {
            string arguments = run.Groups["arguments"].Value;
            Ran ran = await Ran.Command([.. Word().Matches(arguments).Select(word => word.Value.Trim('"'))]);
            Assert.Equal((0, ""), (ran.Code, ran.Error));
            string answer = string.Join('\n', ran.Out.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
            renewed = renewed.Replace(run.Value, $"<!-- run: {arguments} -->\n```text\n$ codeworth {arguments}\n{answer}\n```\n<!-- /run -->", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(path, renewed, TestContext.Current.CancellationToken);
        else
            Assert.Equal(renewed, text);
    }

    [Fact]
    public void Texas_against_California_is_worked_through() => Assert.Contains("docs/taxes.md", Documents().Select(row => row.Data));

    [GeneratedRegex("<!-- run: (?<arguments>.*?) -->.*?<!-- /run -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
