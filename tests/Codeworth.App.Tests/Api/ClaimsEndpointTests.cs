using System.Net;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class ClaimsEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    [Theory]
    [InlineData("?on=2026-11", "--on", "2026-11")]
    [InlineData("?id=S009&id=S029&on=2026-11", "S009", "S029", "--on", "2026-11")]
    [InlineData("?say=CRC%20adds%2020-40%25&on=2026-11", "--say", "CRC adds 20-40%", "--on", "2026-11")]
    public async Task It_gives_the_bytes_of_the_command_line(string query, params string[] arguments) => Assert.Equal(
        (await Ran.Command(["claims", .. arguments, "--json"])).Out,
        await api.Client.GetStringAsync("/api/v1/claims" + query, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("?id=S99", "S99")]
    [InlineData("?sai=x", "\"nearest\":[\"say\"]")]
    [InlineData("?say=", "CRC adds 20-40%")]
    [InlineData("?say=CPCM%20adds%2020%25", "CPC")]
    public async Task What_is_wrong_is_refused_with_what_can_be_read(string query, string said)
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/claims" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
