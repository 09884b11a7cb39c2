using Codeworth.App.Answers;

namespace Codeworth.App.Cli;

/// <summary>What to do after a command that changed something, said on standard error.</summary>
internal static class NextSteps
{
    /// <param name="workspace">As typed; null where none was.</param>
    public static string AfterImport(string? workspace) => $"Run 'codeworth fit{With(workspace)}' to answer from what was imported.";

    /// <param name="workspace">As typed; null where none was.</param>
    public static string AfterPostings(string? workspace) => $"They are kept apart from what ships. Run 'codeworth fit --with mine{With(workspace)}' to answer from them too.";

    public static string AfterInputs(string data) => $"Run 'codeworth fit --data {CommandWord.Of(data)}' to fit the model that ships to these tables.";

    /// <param name="folder">Where the model was written.</param>
    /// <param name="version">What answers name it.</param>
    /// <param name="workspace">As typed; null where none was.</param>
    public static string AfterFit(string folder, string version, string? workspace) =>
        $"Your own model {version} is in '{folder}'. Ask 'codeworth worth{With(workspace)}': answers now come from it and name it.";

    public static string AfterFitOfTables(string folder, string version) =>
        $"The model {version} is in '{folder}'. Build the program again: answers then come from it and name it.";

    public static string AfterCheck(string file) => $"The report is in '{file}', its pictures beside it.";

    /// <param name="file">Where the brief was written.</param>
    public static string AfterBrief(string file) => $"The brief is in '{file}'.";

    private static string With(string? workspace) => workspace is null ? "" : " --workspace " + CommandWord.Of(workspace);
}
