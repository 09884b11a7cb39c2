using Codeworth.App.Api;
using Codeworth.App.Tests.Support;
using Codeworth.Data.Catalog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Codeworth.App.Tests.Web;

/// <summary>The server as it is served at a free port, over the workspace that ships, in November 2026.</summary>
public sealed class Site : IAsyncLifetime
{
    private WebApplication? _app;

    public string Address { get; private set; } = "";

    /// <summary>Follows no redirect: tests see each answer.</summary>
    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        _app = Server.Build(Workspace.Shipped, "http://127.0.0.1:0", new FixedClock());
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
}
