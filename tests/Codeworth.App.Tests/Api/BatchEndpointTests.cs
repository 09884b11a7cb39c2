using System.Text;
using System.Text.Json;

namespace Codeworth.App.Tests.Api;

public sealed class BatchEndpointTests(Support.Api api) : IClassFixture<Support.Api>
{
    [Fact]
    public async Task A_line_for_each_line_in_order_and_bad_ones_say_why()
    {
        string[] answers = await Ask("""{"years":4,"area":"TX"}""" + "\n" + """{"area":"Texes"}""" + "\n\nnot json\r\n" + """{"years":4,"area":"TX"}""");
        Assert.Equal(4, answers.Length);
        Assert.Equal(await api.Client.GetStringAsync("/api/v1/worth?years=4&area=TX", TestContext.Current.CancellationToken), answers[0] + "\n");
        Assert.Equal(answers[0], answers[3]);
        Assert.Equal((2, "area"), Refused(answers[1]));
        Assert.Equal((4, ""), Refused(answers[2]));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over()
    {
        string[] answers = await Ask(new string('x', 200_000) + "\n" + """{"area":"TX"}""" + "\n");
        Assert.Equal((1, ""), Refused(answers[0]));
        Assert.Contains("\"median\"", answers[1], StringComparison.Ordinal);
        Assert.Equal(2, answers.Length);
    }

    [Fact]
    public async Task Many_lines_stream_through()
    {
        string[] answers = await Ask(string.Concat(Enumerable.Range(0, 3_000).Select(line => $$"""{"years":{{line % 40}},"credential":"CPC"}""" + "\n")));
        Assert.Equal(3_000, answers.Length);
        Assert.All(answers.Index(), answer => Assert.Contains($"\"years\":{answer.Index % 40},", answer.Item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_asked_is_nothing_answered() => Assert.Empty(await Ask(""));

    private async Task<string[]> Ask(string lines)
    {
        using HttpResponseMessage response = await api.Client.PostAsync(
            "/api/v1/worth/batch", new StringContent(lines, Encoding.UTF8, "application/x-ndjson"), TestContext.Current.CancellationToken);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType!.MediaType);
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (int Line, string Field) Refused(string answer)
    {
        using JsonDocument json = JsonDocument.Parse(answer);
        Assert.NotEmpty(json.RootElement.GetProperty("error").GetString()!);
        return (json.RootElement.GetProperty("line").GetInt32(), json.RootElement.GetProperty("errors")[0].GetProperty("field").GetString()!);
    }
}
