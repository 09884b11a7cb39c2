namespace Codeworth.App.Answers;

/// <summary>What kind of problem stands in the way of an answer: RFC 9457's type and title, the same for every problem of the kind.</summary>
/// <param name="Type">A name for programs.</param>
/// <param name="Title">The same for people.</param>
/// <param name="Status">The HTTP status; null where it is no reply over HTTP.</param>
internal sealed record ProblemKind(string Type, string Title, int? Status)
{
    public static ProblemKind Question { get; } = new("urn:codeworth:problem:question", ErrorTexts.NotUnderstood, StatusCodes.Status400BadRequest);

    public static ProblemKind Address { get; } = new("urn:codeworth:problem:address", ErrorTexts.NothingThere, StatusCodes.Status404NotFound);

    public static ProblemKind Method { get; } = new("urn:codeworth:problem:method", ErrorTexts.MethodNotAnsweredHere, StatusCodes.Status405MethodNotAllowed);

    public static ProblemKind Length { get; } = new("urn:codeworth:problem:length", ErrorTexts.TooLong, StatusCodes.Status413PayloadTooLarge);

    public static ProblemKind Unforeseen { get; } = new("urn:codeworth:problem:unforeseen", ErrorTexts.WentWrong, StatusCodes.Status500InternalServerError);

    /// <summary>On the command line: understood, and still not answered.</summary>
    public static ProblemKind NotAnswered { get; } = new("urn:codeworth:problem:not-answered", ErrorTexts.NotAnswered, null);
}
