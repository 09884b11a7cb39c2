namespace Codeworth.App.Api;

/// <summary>Answers HEAD as GET without the body (RFC 9110, 9.3.2), at every address.</summary>
internal static class HeadRequests
{
    public static Task Answer(HttpContext context, RequestDelegate next) =>
        HttpMethods.IsHead(context.Request.Method) ? WithoutBody(context, next) : next(context);

    private static async Task WithoutBody(HttpContext context, RequestDelegate next)
    {
        Stream body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    }
}
