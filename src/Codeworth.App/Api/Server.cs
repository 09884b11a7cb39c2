using Codeworth.App.Answers;
using Codeworth.App.Web;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Api;

/// <summary>The web server: API and pages over one workspace.</summary>
internal static class Server
{
    /// <param name="workspace">What answers come from.</param>
    /// <param name="address">Where to listen: <c>http://127.0.0.1:5080</c>; port 0 takes any that is free.</param>
    /// <param name="clock">Tells the month that stands where none is said.</param>
    public static WebApplication Build(Workspace workspace, string address, TimeProvider clock)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls(address);
        builder.Services.AddSingleton(workspace);
        builder.Services.AddSingleton(clock);
        builder.Services.AddOpenApi(OpenApiDescription.Describe);
        builder.Services.AddPages();
        WebApplication server = builder.Build();
        server.Use(HeadRequests.Answer);
        server.Use(Failures.Answer);
        server.UseRouting();
        new WorthEndpoints(new Engine(workspace, server.Services.GetRequiredService<PublishedFigures>(), clock)).Map(server);
        EffectsEndpoint.Map(server);
        TakeHomeEndpoint.Map(server);
        PlacesEndpoint.Map(server);
        OfferEndpoint.Map(server);
        OffersEndpoint.Map(server);
        CareerEndpoints.Map(server);
        ClaimsEndpoint.Map(server);
        server.MapOpenApi();
        server.MapPages();
        return server;
    }
}
