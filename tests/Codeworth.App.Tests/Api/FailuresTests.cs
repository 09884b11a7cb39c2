using System.Text;
using Codeworth.App.Api;
using Microsoft.AspNetCore.Http;

namespace Codeworth.App.Tests.Api;

public sealed class FailuresTests
{
    [Fact]
    public async Task What_fails_unforeseen_is_a_problem_like_any_other() =>
        Assert.Contains(App.ErrorTexts.WentWrong, await Answer(new InvalidTimeZoneException("lost"), 500), StringComparison.Ordinal);

    [Fact]
    public async Task What_the_server_refuses_as_too_long_is_told_so() =>
        Assert.Contains(App.ErrorTexts.BodyTooLarge, await Answer(new BadHttpRequestException("Request body too large.", 413), 413), StringComparison.Ordinal);

    [Fact]
    public async Task What_the_server_cannot_read_is_told_so() =>
        Assert.Contains("Bad chunk size data.", await Answer(new BadHttpRequestException("Bad chunk size data.", 400), 400), StringComparison.Ordinal);

    private static async Task<string> Answer(Exception failure, int status)
    {
        using MemoryStream body = new();
        DefaultHttpContext context = new() { Response = { Body = body } };
        await Failures.Answer(context, _ => throw failure);
        Assert.Equal((status, "application/problem+json"), (context.Response.StatusCode, context.Response.ContentType));
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
