using Codeworth.App.Web.Asking;
using Codeworth.App.Web.Assets;
using Codeworth.Data.Catalog;
using Codeworth.Wages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Codeworth.App.Web;

/// <summary>The pages: complete without a script, each at an address that can be shared.</summary>
/// <remarks>The services need a <see cref="Workspace"/> and a <see cref="TimeProvider"/>.</remarks>
public static class Pages
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        return services;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        Asset.Map(app);
        RouteGroupBuilder pages = app.MapGroup("").AddEndpointFilter<PageFilter>().ExcludeFromDescription();
        pages.MapGet("/", Ask);
        return app;
    }

    private static IResult Ask(HttpRequest request, Workspace workspace, TimeProvider time)
    {
        Asked asked = Asked.In(request.Query);
        if (request.Query.Sum(entry => entry.Value.Count) > asked.Said.Length)
            return Results.Redirect(asked.At("/"));
        DateTimeOffset now = time.GetLocalNow();
        WorthView view = WorthView.Of(asked, workspace, new YearMonth(now.Year, now.Month));
        return Page<WorthPage>(new { View = view }, view.Answer is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static RazorComponentResult<TPage> Page<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(parameters) { StatusCode = status, PreventStreamingRendering = true };
}
