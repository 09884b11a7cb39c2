using System.Text.RegularExpressions;
using Codeworth.App.Tests.Support;
using Codeworth.Taxes;
using Xunit;

namespace Codeworth.App.Tests.House;

/// <summary>docs/taxes.md shows what the program says, and lists every cliff that the engine names.</summary>
public sealed partial class TaxesDocumentTest
{
    private static readonly string Path = Clone.At("docs/taxes.md");

    [Fact]
    public async Task Its_answers_are_the_commands_own()
    {
        string text = await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken), renewed = text;
        foreach (Match run in Run().Matches(text))
        {
            string arguments = run.Groups["arguments"].Value;
            string answer = string.Join('\n', (await Ran.Command(arguments.Split(' '))).Out.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
            renewed = renewed.Replace(run.Value, $"<!-- run: {arguments} -->\n```text\n$ codeworth {arguments}\n{answer}\n```\n<!-- /run -->", StringComparison.Ordinal);
        }

        Assert.Equal(2, Run().Count(text));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(Path, renewed, TestContext.Current.CancellationToken);
        else
            Assert.Equal(renewed, text);
    }

    [Fact]
    public void Every_cliff_is_in_it()
    {
        string text = File.ReadAllText(Path);
        Assert.All(Cliffs.Rules, rule => Assert.Contains($"| {rule.Key} | {rule.Value} |", text, StringComparison.Ordinal));
    }

    [GeneratedRegex("<!-- run: (?<arguments>[^>]*) -->.*?<!-- /run -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
