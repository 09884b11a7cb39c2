using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Codeworth.App.Tests.House;

/// <summary>The answer in the README is the command's own, and its command line is one that works.</summary>
public sealed partial class ReadmeTest
{
    private const string Asked = "worth --years 4 --credential CPC --area TX";

    [Fact]
    public async Task The_answer_in_the_readme_is_the_commands_own()
    {
        string readme = ReadmePath();
        string text = await File.ReadAllTextAsync(readme, TestContext.Current.CancellationToken);
        string answer = $"<!-- answer -->\n```text\n$ codeworth {Asked} --on 2026-11\n{await Ask(Asked + " --on 2026-11")}\n```\n<!-- /answer -->";
        string renewed = Answer().Replace(text, answer.Replace("$", "$$", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(readme, renewed, TestContext.Current.CancellationToken);
        else
            Assert.Equal(renewed, text);
    }

    [Fact]
    public async Task The_readmes_own_command_answers()
    {
        string text = await File.ReadAllTextAsync(ReadmePath(), TestContext.Current.CancellationToken);
        Assert.Contains($"\ndotnet run --project src/Codeworth.App -- {Asked}\n", text, StringComparison.Ordinal);
        Assert.Contains("80 %", await Ask(Asked), StringComparison.Ordinal);
    }

    /// <summary>Runs the built command on what ships, with no terminal, and gives what it wrote, without spaces at the ends of lines.</summary>
    private static async Task<string> Ask(string arguments)
    {
        string command = Path.Combine(AppContext.BaseDirectory, "Codeworth.App.dll");
        var start = new ProcessStartInfo("dotnet", $"\"{command}\" {arguments}")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["XDG_DATA_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-workspace");
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{arguments}: exit code {process.ExitCode}. {await errors}");
        return string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    private static string ReadmePath()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Codeworth.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Codeworth.slnx was not found above the tests: run them from a clone.");
        return Path.Combine(folder.FullName, "README.md");
    }

    [GeneratedRegex("<!-- answer -->.*<!-- /answer -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
