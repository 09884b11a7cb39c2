using System.Text.RegularExpressions;

namespace Codeworth.Tests.House;

/// <summary>What the documents name exists, and the README's commands are the ones that are run.</summary>
public sealed partial class DocumentationTest
{
    private static readonly string[] Documents = [.. Repository.Files("", ".md")];

    [Fact]
    public void Every_relative_link_leads_somewhere()
    {
        IEnumerable<string> broken =
            from document in Documents
            from Match link in Link().Matches(Repository.Read(document))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let folder = Path.GetDirectoryName(Repository.At(document))!
            where !Exists(Path.GetFullPath(Path.Combine(folder, target)))
            select $"{document}: {target}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_path_in_a_document_exists()
    {
        IEnumerable<string> missing =
            from document in Documents
            from Match path in NamedPath().Matches(Repository.Read(document))
            where !Exists(Repository.At(path.Groups[1].Value))
            select $"{document}: {path.Groups[1].Value}";
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_document_is_reached_from_the_map()
    {
        string map = Repository.Read("docs/index.md") + Repository.Read("README.md");
        Assert.Contains("](decisions/)", map, StringComparison.Ordinal);
        Assert.Empty(Repository.Files("docs", ".md").Where(path => path != "docs/index.md" && !path.StartsWith("docs/decisions/", StringComparison.Ordinal))
            .Where(path => !map.Contains(path["docs/".Length..], StringComparison.Ordinal)));
    }

    [Fact]
    public void The_readme_gives_the_two_commands()
    {
        string readme = Repository.Read("README.md");
        Assert.Contains("\ndotnet run --project src/Codeworth.App -- worth --years 4 --credential CPC --area TX\n", readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_runs_the_readmes_test_command() =>
        Assert.Matches(new Regex(@"^dotnet test( 2>&1)? \|", RegexOptions.Multiline), Repository.Read(".ci/run"));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\(([^)#\s]+)(?:#[^)]*)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>A path in code marks that starts at the root; one with a part left open (&lt;publisher&gt;, *) names no file.</summary>
    [GeneratedRegex(@"`((?:src|tests|bench|data|docs|\.ci)/[\w./-]*)`", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPath();
}
