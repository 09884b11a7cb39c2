using System.Text.RegularExpressions;

namespace Codeworth.Tests.House;

/// <summary>The repository speaks of the product alone, and every table says where it comes from.</summary>
public sealed partial class RepositoryTest
{
    private static readonly string[] Text = [.. Repository.Files().Where(path => TextEnding().IsMatch(path))];

    /// <summary>An answer that shows published findings on models by their names.</summary>
    private const string Findings = "tests/Codeworth.App.Tests/Cli/Goldens/outlook.txt";

    // Written in two parts, so that this file does not find itself.
    private static readonly string[] MachinePaths = ["/" + "work/", "/" + "root/", "/" + "home/", "/" + "Users/", "C:" + "\\Users"];
    private static readonly string[] Tooling = ["cla" + "ude", "anth" + "ropic", "sub" + "agent", "api" + "_key"];

    [Fact]
    public void No_file_names_a_place_on_one_machine() =>
        Assert.Empty(Text.Where(path => MachinePaths.Any(place => NamesPlace(Repository.Read(path), place))));

    [Fact]
    public void No_file_speaks_of_the_tools_it_was_written_with() =>
        Assert.Empty(Text.Where(path => !path.EndsWith(".csv", StringComparison.Ordinal) && path != Findings)
            .Where(path => Tooling.Any(word => Repository.Read(path).Contains(word, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Every_evidence_folder_names_its_source() =>
        Assert.Empty(Repository.Files("data/evidence").Select(path => path[..path.LastIndexOf('/')]).Distinct()
            .Where(folder => !File.Exists(Repository.At(folder + "/source.yml"))));

    [Fact]
    public void Every_script_can_be_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps no permission to run a file.");
        Assert.Empty(Repository.Files("bench", ".sh").Append(".ci/run").Where(path => !CanRun(path)));
    }

    [Fact]
    public void No_file_is_large() =>
        Assert.Empty(Repository.Files().Where(path => new FileInfo(Repository.At(path)).Length > 16 * 1024 * 1024));

    /// <summary>A place stands at the start of a word: an address such as https://example.org/home/ names none.</summary>
    private static bool NamesPlace(string text, string place)
    {
        for (int at = text.IndexOf(place, StringComparison.Ordinal); at >= 0; at = text.IndexOf(place, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || "._-/}*".Contains(text[at - 1], StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static bool CanRun(string path) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(Repository.At(path)) & UnixFileMode.UserExecute) == UnixFileMode.UserExecute;

    [GeneratedRegex(@"\.(cs|csproj|props|targets|slnx|json|md|yml|yaml|csv|txt|sh|razor|css|js|svg|golden)$|(^|/)(run|LICENSE|\.editorconfig)$", RegexOptions.CultureInvariant)]
    private static partial Regex TextEnding();
}
