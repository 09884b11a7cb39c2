using System.Net;
using System.Text;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class OffersEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    private const string Path = "/api/v1/compare-offers";

    [Fact]
    public async Task It_gives_the_bytes_of_the_command_line_however_it_is_asked()
    {
        string said = (await Ran.Command("compare-offers", "--area", "TX", "--filing", "single", "--offer", "name=A; base=58000; match=50% of 6%", "--offer", "name=B; base=62000", "--json")).Out;
        Assert.Equal(said, await Get("?area=TX&filing=single&1.name=A&1.base=58000&1.match=50%25%20of%206%25&2.name=B&2.base=62000"));
        Assert.Equal(said, await Get("?area=TX&filing=single&offer=name%3DA;base%3D58000;match%3D50%25%20of%206%25&offer=name%3DB;base%3D62000"));
        Assert.Equal(said, await Post("""{"area":"TX","filing":"single","offers":[{"name":"A","base":58000,"match":"50% of 6%"},{"name":"B","base":62000}]}""", HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("?area=TX&1.bse=58000", "\"nearest\":[\"base\"]")]
    [InlineData("?area=Texs&1.base=58000", "\"nearest\":[\"Texas\"]")]
    [InlineData("?aera=TX&1.base=58000", "\"nearest\":[\"area\"]")]
    [InlineData("?area=TX", "No offer is said")]
    public async Task What_is_wrong_is_refused_with_the_right_one(string query, string said)
    {
        using HttpResponseMessage response = await api.Client.GetAsync(Path + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"area\":\"TX\",\"offers\":[{\"base\":\"lots\"}]}", "\"field\":\"1.base\"")]
    [InlineData("nonsense", "is not JSON")]
    public async Task A_body_that_is_wrong_is_refused(string body, string said) => Assert.Contains(said, await Post(body, HttpStatusCode.BadRequest), StringComparison.Ordinal);

    private Task<string> Get(string query) => api.Client.GetStringAsync(Path + query, TestContext.Current.CancellationToken);

    private async Task<string> Post(string body, HttpStatusCode status)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await api.Client.PostAsync(Path, content, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
