namespace Codeworth.App.Cli;

/// <summary>How a command ended.</summary>
internal static class ExitCode
{
    public const int Answered = 0;
    public const int CouldNotAnswer = 1;
    public const int WrongUse = 2;
}
