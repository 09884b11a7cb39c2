using System.Net;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class PlacesEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    [Fact]
    public async Task It_gives_the_bytes_of_the_command_line() => Assert.Equal(
        (await Ran.Command("places", "--within", "TX", "--metros", "--credential", "CPC", "--credential", "CRC", "--home", "Dallas, TX", "--json")).Out,
        await Get("?within=TX&metros=true&credential=CPC&credential=CRC&home=Dallas,%20TX"));

    [Fact]
    public async Task It_gives_the_table_of_the_command_line() => Assert.Equal(
        (await Ran.Command("places", "--area", "TX", "--area", "CA", "--out", "-")).Out, await Get("?area=TX&area=CA&format=csv"));

    [Theory]
    [InlineData("?home=Texs", "\"nearest\":[\"Texas\"]")]
    [InlineData("?withn=TX", "\"nearest\":[\"within\"]")]
    [InlineData("?format=xml", "'xml' is not a format")]
    public async Task What_is_wrong_is_refused_with_the_right_one(string query, string said)
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/places" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<string> Get(string query) => api.Client.GetStringAsync("/api/v1/places" + query, TestContext.Current.CancellationToken);
}
