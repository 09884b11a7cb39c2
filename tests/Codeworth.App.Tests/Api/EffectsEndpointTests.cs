using System.Net;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class EffectsEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    [Fact]
    public async Task It_gives_the_bytes_of_the_command_line() => Assert.Equal(
        (await Ran.Command("effects", "--of", "mode", "--on", "2026-11", "--json")).Out,
        await api.Client.GetStringAsync("/api/v1/effects?of=mode&on=2026-11", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("?of=credental", "\"nearest\":[\"credential\"]")]
    [InlineData("?off=credential", "\"nearest\":[\"of\"]")]
    [InlineData("?on=yesterday", "yesterday")]
    public async Task What_is_wrong_is_refused_with_the_right_one(string query, string said)
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/effects" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
