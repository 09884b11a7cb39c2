using Codeworth.App.Api;
using Codeworth.Data.Catalog;
using Microsoft.AspNetCore.Builder;

namespace Codeworth.App.Tests.Support;

/// <summary>The server of <c>codeworth serve</c> at a free port, in November 2026.</summary>
public sealed class Api : IAsyncLifetime
{
    private readonly WebApplication _server = Server.Build(Workspace.Shipped, "http://127.0.0.1:0", new FixedClock());

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        Client.BaseAddress = new Uri(_server.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
