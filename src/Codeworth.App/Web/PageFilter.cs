using Codeworth.App.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Codeworth.App.Web;

/// <summary>Stands around every page: what a browser may load and send, and what a reader sees when a page fails.</summary>
/// <remarks>An address holds what a person said of themselves: no referrer goes out with a link, no shared cache keeps a page.</remarks>
internal sealed partial class PageFilter(ILogger<PageFilter> log) : IEndpointFilter
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        Guard(http.Response.Headers);
        try
        {
            if (await next(context) is IResult result)
                await result.ExecuteAsync(http);
        }
        catch (Exception failure) when (!http.Response.HasStarted && failure is not OperationCanceledException)
        {
            Failed(log, failure, http.Request.Path);
            http.Response.Clear();
            Guard(http.Response.Headers);
            await new RazorComponentResult<ErrorPage> { StatusCode = StatusCodes.Status500InternalServerError }.ExecuteAsync(http);
        }

        return Results.Empty;
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "private, no-cache";
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The page {Path} failed")]
    private static partial void Failed(ILogger log, Exception failure, PathString path);
}
