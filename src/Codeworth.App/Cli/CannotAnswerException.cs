namespace Codeworth.App.Cli;

/// <summary>A command was used rightly and still cannot be answered: a file is missing, a port is taken. The message is the whole text.</summary>
internal sealed class CannotAnswerException(string message) : Exception(message);
