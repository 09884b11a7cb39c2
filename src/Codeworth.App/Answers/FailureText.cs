using Codeworth.Data.Sources;

namespace Codeworth.App.Answers;

/// <summary>What is said where a question could not be answered for another reason than its words.</summary>
internal static class FailureText
{
    public static string Of(Exception exception) => exception switch
    {
        OperationCanceledException => ErrorTexts.Interrupted,
        IOException or UnauthorizedAccessException => ErrorTexts.CannotReadOrWrite(exception.Message),
        ImportException or InvalidDataException => exception.Message,
        _ => ErrorTexts.Unforeseen(exception),
    };
}
