using System.Net;
using System.Text.Json;
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

    [Fact]
    public async Task A_body_is_answered_alone_or_as_a_list()
    {
        string one = await Get("?pay=58000&area=TX&year=2025&filing=married&spouse-pay=30000");
        Assert.Equal(one, await Post("""{"pay":58000,"area":"TX","year":2025,"filing":"married","spouse-pay":30000}""", HttpStatusCode.OK));
        string list = await Post("""[{"pay":58000,"area":"TX","year":2025,"filing":"married","spouse-pay":30000},{"pay":"lots","area":"TX"},{"pay":60000,"area":"NYC","year":2024}]""", HttpStatusCode.OK);
        using JsonDocument answers = JsonDocument.Parse(list);
        Assert.Equal(3, answers.RootElement.GetArrayLength());
        Assert.Equal(one.TrimEnd(), answers.RootElement[0].GetRawText());
        Assert.Contains("'lots' is not known", answers.RootElement[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("New York City", answers.RootElement[2].GetProperty("question").GetProperty("locality").GetString());
    }

    [Theory]
    [InlineData("3", "is not one JSON object")]
    [InlineData("{", "is not JSON")]
    [InlineData("{\"pya\":58000,\"area\":\"TX\"}", "\"nearest\":[\"pay\"]")]
    [InlineData("{\"pay\":[1],\"area\":\"TX\"}", "'pay' holds neither a text nor a number")]
    public async Task A_body_that_is_wrong_is_refused(string body, string said) => Assert.Contains(said, await Post(body, HttpStatusCode.BadRequest), StringComparison.Ordinal);

    private Task<string> Get(string query) => api.Client.GetStringAsync("/api/v1/take-home" + query, TestContext.Current.CancellationToken);

    private async Task<string> Post(string body, HttpStatusCode status)
    {
        using StringContent content = new(body, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await api.Client.PostAsync("/api/v1/take-home", content, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
