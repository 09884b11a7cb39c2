using System.Net;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class TakeHomeEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    [Fact]
    public async Task It_gives_the_bytes_of_the_command_line() => Assert.Equal(
        (await Ran.Command("take-home", "--pay", "58000", "--area", "Baltimore, MD", "--year", "2025", "--child-ages", "4,9", "--filing", "married", "--json")).Out,
        await api.Client.GetStringAsync("/api/v1/take-home?pay=58000&area=Baltimore,%20MD&year=2025&child-ages=4,9&filing=married", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("?pay=58000&area=Texs", "\"nearest\":[\"Texas\"]")]
    [InlineData("?pya=58000&area=TX", "\"nearest\":[\"pay\"]")]
    public async Task What_is_wrong_is_refused_with_the_right_one(string query, string said)
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/take-home" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
