using Codeworth.App.Web;
using Codeworth.Data.Catalog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Codeworth.App.Tests.Web;

/// <summary>The pages on a real server at a free port, over the workspace that ships, in November 2026.</summary>
public sealed class Site : IAsyncLifetime
{
    private WebApplication? _app;

    public string Address { get; private set; } = "";

    /// <summary>Follows no redirect: tests see each answer.</summary>
    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Workspace.Shipped);
        builder.Services.AddSingleton<TimeProvider>(new November());
        builder.Services.AddPages();
        _app = builder.Build();
        _app.MapPages();
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
    }

    private sealed class November : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 15, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
