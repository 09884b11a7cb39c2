using System.Text;
using Codeworth.App.Cli;

namespace Codeworth.App.Tests.Support;

/// <summary>What a command wrote and how it ended.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Ran(int Code, string Out, string Error)
{
    /// <summary>An empty workspace, so that what ships answers.</summary>
    public static string EmptyWorkspace { get; } = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "codeworth-tests-empty-workspace")).FullName;

    /// <summary>Runs a command in this process as if it were November 2026.</summary>
    public static Task<Ran> Command(params string[] arguments) => Command("", arguments);

    /// <param name="input">Standard input.</param>
    /// <param name="arguments">As typed.</param>
    public static async Task<Ran> Command(string input, string[] arguments)
    {
        using MemoryStream output = new();
        await using StringWriter error = new() { NewLine = "\n" };
        Terminal terminal = new(
            new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, Colours: false, ShowsProgress: false, Terminal.PlainWidth, new FixedClock());
        int code = await new CommandLine(terminal).Run(arguments is [['-', ..], ..] ? arguments : ["--workspace", EmptyWorkspace, .. arguments]);
        return new Ran(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
