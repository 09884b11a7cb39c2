using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests;

/// <summary>A value of 5,000 letters is shortened at every door, and every door goes on.</summary>
public sealed partial class LongValueTests(Support.Api api) : IClassFixture<Support.Api>
{
    private static readonly string _long = new('y', 5_000);
    private static readonly string _shown = new string('y', 80) + "…";

    [Theory]
    [InlineData("worth", "--area", "@")]
    [InlineData("worth", "--years", "@")]
    [InlineData("worth", "--pay", "@")]
    [InlineData("worth", "--on", "@")]
    [InlineData("worth", "--credential", "@")]
    [InlineData("worth", "--percentiles", "@")]
    [InlineData("worth", "--@", "4")]
    [InlineData("worth", "@")]
    [InlineData("@")]
    [InlineData("list", "@")]
    [InlineData("list", "areas", "@")]
    [InlineData("serve", "--port", "@")]
    [InlineData("worth", "--batch", "@")]
    [InlineData("worth", "--area", "@", "--json")]
    public async Task On_the_command_line(params string[] arguments) =>
        Assert.InRange((await Ran.Command([.. arguments.Select(argument => argument.Replace("@", _long, StringComparison.Ordinal))])).Error.Length, 80, 1_200);

    [Fact]
    public async Task In_a_batch()
    {
        Ran ran = await Ran.Command($"area\n{_long}\nTX\n", ["worth", "--batch", "-"]);
        Assert.Contains($"'{_shown}'", ran.Out, StringComparison.Ordinal);
        Assert.InRange(ran.Out.Length, 5_000, 6_500);
    }

    [Theory]
    [InlineData("area", "@")]
    [InlineData("@", "4")]
    public async Task Over_HTTP(string name, string value)
    {
        string query = $"{name}={value}".Replace("@", _long, StringComparison.Ordinal);
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/worth?" + query, TestContext.Current.CancellationToken);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using JsonDocument problem = JsonDocument.Parse(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(_shown, problem.RootElement.GetProperty("errors")[0].GetProperty(name == "@" ? "field" : "value").GetString(), StringComparison.Ordinal);
        Assert.InRange(body.Length, 100, 1_500);
    }

    [Fact]
    public async Task In_a_batch_over_HTTP()
    {
        using HttpResponseMessage response = await api.Client.PostAsync(
            "/api/v1/worth/batch", new StringContent($"{{\"area\":\"{_long}\"}}\n", Encoding.UTF8, "application/x-ndjson"), TestContext.Current.CancellationToken);
        Assert.InRange((await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Length, 100, 1_500);
    }

    [Fact]
    public async Task On_a_page_where_what_was_entered_stays_in_the_form()
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/?area=" + _long, TestContext.Current.CancellationToken);
        string page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        string said = Problem().Match(page).Value;
        Assert.Contains($"'{_shown}'", said, StringComparison.Ordinal);
        Assert.DoesNotContain(_long, said, StringComparison.Ordinal);
        Assert.Contains($"value=\"{_long}\"", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<div class=\"problem\".*?</div>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Problem();
}
