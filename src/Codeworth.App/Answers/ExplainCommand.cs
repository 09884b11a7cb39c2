using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>The command that explains an answer.</summary>
internal static class ExplainCommand
{
    /// <summary>As in <c>codeworth explain --years 7 --credential CCS --area "Columbus, OH" --on 2026-11</c>.</summary>
    public static string Of(WorthQuestion question) =>
        string.Join(' ', WorthSaid.Of(question).Select(said => $"--{said.Key.Name} {CommandWord.Of(said.Value)}").Prepend("codeworth explain"));

    /// <summary>The page that says the same.</summary>
    public static string Address(WorthQuestion question) =>
        "/explain?" + string.Join('&', WorthSaid.Of(question).Select(said => $"{said.Key.Name}={Uri.EscapeDataString(said.Value)}"));
}
