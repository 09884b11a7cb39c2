using Codeworth.App.Answers;
using Codeworth.Problems;

namespace Codeworth.App.Api;

/// <summary>Tells what failed where the API could not: in the shape of every other problem. Pages have a filter of their own.</summary>
internal static class Failures
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            bool tooLong = refused.StatusCode == ProblemKind.Length.Status;
            await Refuse(
                context, tooLong ? ProblemKind.Length : ProblemKind.Question with { Status = refused.StatusCode },
                tooLong ? ErrorTexts.BodyTooLarge : refused.Message, ErrorTexts.BodyExpected);
        }
        catch (Exception failure) when (!context.Response.HasStarted && failure is not OperationCanceledException)
        {
            await Refuse(context, ProblemKind.Unforeseen, ErrorTexts.Unforeseen(failure), "");
        }
    }

    private static Task Refuse(HttpContext context, ProblemKind kind, string message, string expected)
    {
        context.Response.Clear();
        return JsonReply.Refuse(context, [new Problem("", "", message, expected, [], "")], kind);
    }
}
