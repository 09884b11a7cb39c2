using System.Net;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class CareerEndpointsTests(Support.Api api) : IClassFixture<Support.Api>
{
    private const string Senior = "years=8&role=senior-coder&setting=hospital&credential=CCS&education=bachelor&area=OH&on=2026-11";
    private static readonly string[] SeniorSaid = ["--years", "8", "--role", "senior-coder", "--setting", "hospital", "--credential", "CCS", "--education", "bachelor", "--area", "OH", "--on", "2026-11"];

    [Theory]
    [InlineData("moves", Senior + "&consider=CRC&consider=CPMA", "--consider", "CRC", "--consider", "CPMA")]
    [InlineData("plan", Senior + "&avoid=management&horizon=6&hours=6", "--avoid", "management", "--horizon", "6", "--hours", "6")]
    [InlineData("training", Senior + "&programme=CRC&programme=CPMA&assume=discount%3D4", "--programme", "CRC", "--programme", "CPMA", "--assume", "discount=4")]
    [InlineData("related", Senior)]
    public async Task They_give_the_bytes_of_the_command_line(string verb, string query, params string[] said) =>
        Assert.Equal((await Ran.Command([verb, .. SeniorSaid, .. said, "--json"])).Out, await Get($"/api/v1/{verb}?{query}"));

    [Fact]
    public async Task Outlook_asks_nothing() => Assert.Equal((await Ran.Command("outlook", "--json")).Out, await Get("/api/v1/outlook"));

    [Fact]
    public async Task A_plan_can_be_had_as_a_calendar()
    {
        using HttpResponseMessage response = await api.Client.GetAsync($"/api/v1/plan?{Senior}&format=ics", TestContext.Current.CancellationToken);
        Assert.Equal(("text/calendar", "plan.ics"), (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal((await Ran.Command(["plan", .. SeniorSaid, "--calendar", "-"])).Out, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("moves?area=Texs", "\"nearest\":[\"Texas\"")]
    [InlineData("plan?consdier=CRC", "\"nearest\":[\"consider\"]")]
    [InlineData("plan?format=pdf", "\"field\":\"format\"")]
    [InlineData("training?programme=certificat&role=none&pay=30000", "\"nearest\":[\"certificate\"")]
    [InlineData("related?horizon=99", "\"field\":\"horizon\"")]
    [InlineData("plan?assume=promotion.chance%3D7", "cannot be 7")]
    public async Task What_is_wrong_is_refused_with_the_right_one(string query, string said)
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<string> Get(string address) => api.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
}
