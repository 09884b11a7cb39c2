using System.Net;
using System.Text;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class OfferEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    public static TheoryData<string> Names => [.. OfferCases.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_address_and_a_body_give_the_bytes_of_the_command_line(string name)
    {
        (string Option, string Value)[] said = OfferCases.All.First(each => each.Name == name).Said;
        string told = (await Ran.Command(["offer", .. OfferCases.Arguments(said), "--json"])).Out;
        Assert.Equal(told, await api.Client.GetStringAsync("/api/v1/offer?" + OfferCases.Query(said), TestContext.Current.CancellationToken));
        using StringContent body = new(OfferCases.Json(said), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await api.Client.PostAsync("/api/v1/offer", body, TestContext.Current.CancellationToken);
        Assert.Equal(told, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("pdf", "application/pdf", "%PDF-")]
    [InlineData("md", "text/markdown", "# ")]
    [InlineData("txt", "text/plain", "Subject: ")]
    public async Task The_brief_alone(string format, string type, string begins)
    {
        using HttpResponseMessage response = await api.Client.GetAsync($"/api/v1/offer?{OfferCases.Query(OfferCases.All[0].Said)}&format={format}", TestContext.Current.CancellationToken);
        Assert.Equal((type, $"brief.{format}"), (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName));
        Assert.StartsWith(begins, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using HttpResponseMessage wrong = await api.Client.GetAsync("/api/v1/offer?text=Coder&format=docx", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Theory]
    [InlineData("{\"text\":\"Coder\",\"yeers\":3}", "\"nearest\":[\"years\"]")]
    [InlineData("{\"text\":\"Coder\",\"years\":[3]}", "\"field\":\"years\"")]
    [InlineData("[]", "errors")]
    [InlineData("{\"text\":", "errors")]
    [InlineData("{}", "\"field\":\"text\"")]
    public async Task What_is_wrong_is_refused(string json, string said)
    {
        using StringContent body = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await api.Client.PostAsync("/api/v1/offer", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
