using System.Net;
using System.Text;
using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Api;

public sealed class WorthEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    private const string Asked = "/api/v1/worth?years=4&credential=CPC&credential=CRC&area=TX&pay=58000";
    private static readonly string[] _typed = ["--years", "4", "--credential", "CPC", "--credential", "CRC", "--area", "TX", "--pay", "58000", "--json"];

    [Fact]
    public async Task The_command_line_and_both_ways_to_ask_give_the_same_bytes()
    {
        string line = (await Ran.Command(["worth", .. _typed])).Out;
        using HttpResponseMessage got = await api.Client.GetAsync(Asked, TestContext.Current.CancellationToken);
        using HttpResponseMessage posted = await Post("/api/v1/worth", """{"years":4,"credential":["CPC","CRC"],"area":"TX","pay":58000}""");
        Assert.Equal("application/json", got.Content.Headers.ContentType!.MediaType);
        Assert.Equal(line, await Body(got));
        Assert.Equal(line, await Body(posted));
    }

    [Fact]
    public async Task The_explanation_is_the_command_lines_own()
    {
        using HttpResponseMessage got = await api.Client.GetAsync("/api/v1/explain?years=4&credential=CPC&credential=CRC&area=TX&pay=58000", TestContext.Current.CancellationToken);
        Assert.Equal((await Ran.Command(["explain", .. _typed])).Out, await Body(got));
    }

    [Fact]
    public async Task The_question_that_was_understood_can_be_asked_again()
    {
        string first = await api.Client.GetStringAsync(Asked, TestContext.Current.CancellationToken);
        using JsonDocument answer = JsonDocument.Parse(first);
        using HttpResponseMessage again = await Post("/api/v1/worth", answer.RootElement.GetProperty("question").GetRawText());
        Assert.Equal(first, await Body(again));
    }

    [Theory]
    [InlineData(Asked)]
    [InlineData("/healthz")]
    [InlineData("/")]
    public async Task Head_says_what_get_would_without_the_body(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Head, path);
        using HttpResponseMessage head = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using HttpResponseMessage got = await api.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((got.StatusCode, got.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Equal("", await Body(head));
    }

    [Fact]
    public async Task Another_method_is_told_which_are_answered()
    {
        using HttpResponseMessage refused = await api.Client.DeleteAsync("/api/v1/worth", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal(["GET", "POST"], refused.Content.Headers.Allow);
        Assert.Contains(App.ErrorTexts.MethodNotAnswered("DELETE", "/api/v1/worth"), await Body(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_changes_the_form_and_not_the_numbers()
    {
        using JsonDocument usual = JsonDocument.Parse(await api.Client.GetStringAsync(Asked, TestContext.Current.CancellationToken));
        using JsonDocument styled = JsonDocument.Parse(await api.Client.GetStringAsync(Asked + "&hourly=true&percentiles=5,50", TestContext.Current.CancellationToken));
        Assert.Equal(["p5", "p50", "mean"], styled.RootElement.GetProperty("pay").EnumerateObject().Select(pay => pay.Name));
        Assert.Equal(usual.RootElement.GetProperty("median").GetRawText(), styled.RootElement.GetProperty("median").GetRawText());
        decimal hour = styled.RootElement.GetProperty("hourly").GetProperty("median").GetProperty("value").GetDecimal();
        Assert.InRange(hour * 2080 - usual.RootElement.GetProperty("median").GetProperty("value").GetDecimal(), -20, 20);
    }

    [Theory]
    [InlineData("years=99", "years", "")]
    [InlineData("credential=CPX", "credential", "CPC")]
    [InlineData("area=Texes", "area", "Texas")]
    [InlineData("credentials=CPC", "credentials", "credential")]
    [InlineData("years=4&years=5", "years", "")]
    [InlineData("hourly=maybe", "hourly", "")]
    [InlineData("percentiles=0", "percentiles", "")]
    public async Task What_is_wrong_is_a_problem_with_the_nearest_value(string query, string field, string nearest)
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/worth?" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await Body(response));
        JsonElement error = problem.RootElement.GetProperty("errors")[0];
        Assert.Equal(400, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal(field, error.GetProperty("field").GetString());
        Assert.Equal(["field", "value", "message", "expected", "nearest", "next"], error.EnumerateObject().Select(part => part.Name));
        if (nearest.Length > 0)
            Assert.Contains(nearest, error.GetProperty("nearest").EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public async Task The_problem_has_the_command_lines_text()
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/worth?pay=28", TestContext.Current.CancellationToken);
        using JsonDocument problem = JsonDocument.Parse(await Body(response));
        Assert.Equal((await Ran.Command("worth", "--pay", "28")).Error, $"pay: {problem.RootElement.GetProperty("detail").GetString()}\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"years\":")]
    [InlineData("{} {}")]
    [InlineData("{\"years\":{\"from\":4}}")]
    [InlineData("{\"credential\":[[\"CPC\"]]}")]
    [InlineData("nothing")]
    public async Task A_body_that_is_no_question_is_refused(string body)
    {
        using HttpResponseMessage response = await Post("/api/v1/worth", body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        using HttpResponseMessage response = await Post("/api/v1/worth", new string(' ', 70_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_path_that_is_not_there_names_the_nearest()
    {
        using HttpResponseMessage response = await api.Client.GetAsync("/api/v1/wort", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("\"nearest\":[\"/api/v1/worth\"]", await Body(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/wort", 404, "urn:codeworth:problem:address", App.ErrorTexts.NothingThere)]
    [InlineData("GET", "/openapi/v1.yaml", 404, "urn:codeworth:problem:address", App.ErrorTexts.NothingThere)]
    [InlineData("DELETE", "/api/v1/worth", 405, "urn:codeworth:problem:method", App.ErrorTexts.MethodNotAnsweredHere)]
    [InlineData("POST", "/healthz", 405, "urn:codeworth:problem:method", App.ErrorTexts.MethodNotAnsweredHere)]
    [InlineData("POST", "/openapi/v1.json", 405, "urn:codeworth:problem:method", App.ErrorTexts.MethodNotAnsweredHere)]
    [InlineData("POST", "/api/v1/worth", 413, "urn:codeworth:problem:length", App.ErrorTexts.TooLong)]
    [InlineData("GET", "/api/v1/worth?years=x", 400, "urn:codeworth:problem:question", App.ErrorTexts.NotUnderstood)]
    public async Task Each_kind_of_problem_has_a_title_of_its_own(string method, string path, int status, string type, string title)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path) { Content = method == "GET" ? null : new StringContent(new string(' ', 70_000)) };
        using HttpResponseMessage response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using JsonDocument problem = JsonDocument.Parse(await Body(response));
        JsonElement said = problem.RootElement;
        Assert.Equal((status, status, type, title), (
            (int)response.StatusCode, said.GetProperty("status").GetInt32(), said.GetProperty("type").GetString(), said.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("{\"area\":\"\xff\"}")]
    [InlineData("{\"\xff\":\"TX\"}")]
    [InlineData("{\"area\":\"\\ud800\"}")]
    public async Task Bytes_that_are_no_text_are_refused_and_a_batch_goes_on(string body)
    {
        using ByteArrayContent question = new(Encoding.Latin1.GetBytes(body)), batch = new(Encoding.Latin1.GetBytes(body + "\n{\"area\":\"TX\"}\n"));
        using HttpResponseMessage refused = await api.Client.PostAsync("/api/v1/worth", question, TestContext.Current.CancellationToken);
        using HttpResponseMessage lines = await api.Client.PostAsync("/api/v1/worth/batch", batch, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(App.ErrorTexts.NotText, await Body(refused), StringComparison.Ordinal);
        Assert.Contains("\"median\"", (await Body(lines)).Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_says_it_is_well() =>
        Assert.Equal("{\"status\":\"ok\"}\n", await api.Client.GetStringAsync("/healthz", TestContext.Current.CancellationToken));

    private Task<HttpResponseMessage> Post(string path, string json) =>
        api.Client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

    private static Task<string> Body(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
