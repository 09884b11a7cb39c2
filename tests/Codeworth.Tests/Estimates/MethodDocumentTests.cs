using System.Text.RegularExpressions;
using Codeworth.Tests.House;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>Code cites equations and sections of docs/method.md by number: each cited one is there, and each one there is cited.</summary>
public sealed partial class MethodDocumentTests
{
    private static readonly string Method = Repository.Read("docs/method.md");
    private static readonly string[] Sources = [.. Repository.Files("src", ".cs").Select(Repository.Read)];

    [Fact]
    public void Equations_are_numbered_from_one_without_a_gap()
    {
        int[] written = Written();
        Assert.Equal(Enumerable.Range(1, written.Length), written);
    }

    [Fact]
    public void Every_equation_cited_in_code_is_written_and_every_written_one_is_cited() =>
        Assert.Equal(Written(), Sources.SelectMany(Cited).Distinct().Order());

    [Fact]
    public void Every_section_cited_in_code_is_there()
    {
        int[] cited = [.. Sources.SelectMany(source => SectionCitation().Matches(source)).Select(match => int.Parse(match.Groups[1].Value))];
        Assert.NotEmpty(cited);
        Assert.All(cited, section => Assert.Matches(new Regex($@"^## {section}\. ", RegexOptions.Multiline), Method));
    }

    /// <summary>Numbers and ranges: <c>equation 4</c>, <c>equations 3 to 7</c>, <c>equations 15, 17 and 18</c>.</summary>
    [Fact]
    public void Citations_are_read_as_they_are_written() =>
        Assert.Equal([4, 3, 4, 5, 15, 17, 18], Cited("(method, equation 4) (method, equations 3 to 5) equations 15, 17 and 18)"));

    private static int[] Written() => [.. Equation().Matches(Method).Select(match => int.Parse(match.Groups[1].Value))];

    private static IEnumerable<int> Cited(string source)
    {
        foreach (Match citation in EquationCitation().Matches(source))
        {
            int[] numbers = [.. Number().Matches(citation.Groups[1].Value).Select(match => int.Parse(match.Value))];
            IEnumerable<int> meant = citation.Groups[1].Value.Contains("to", StringComparison.Ordinal)
                ? Enumerable.Range(numbers[0], numbers[1] - numbers[0] + 1)
                : numbers;
            foreach (int number in meant)
                yield return number;
        }
    }

    [GeneratedRegex(@"^\((\d+)\) ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Equation();

    [GeneratedRegex(@"equations?\s+(?:///\s+)?(\d+(?:(?:, | and | to )\d+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex EquationCitation();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\(method, section (\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex SectionCitation();
}
