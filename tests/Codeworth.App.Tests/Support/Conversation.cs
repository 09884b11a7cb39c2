using System.Text.Json;

namespace Codeworth.App.Tests.Support;

/// <summary>A conversation in the protocol's own lines.</summary>
internal static class Conversation
{
    /// <summary>The line that begins it, numbered 1, and requests after it.</summary>
    public static string Of(params (string Method, string Params)[] requests) =>
        string.Concat(Requests(requests).Select(line => line + "\n"));

    public static IEnumerable<string> Requests(params (string Method, string Params)[] requests) =>
    [
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"reader","version":"1"}}}""",
        """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
        .. requests.Select((request, index) => $$"""{"jsonrpc":"2.0","id":{{index + 2}},"method":"{{request.Method}}","params":{{request.Params}}}"""),
    ];

    /// <summary>Every line of the output, which holds nothing but answers, by their numbers.</summary>
    public static JsonElement[] Answers(string output) =>
    [
        .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Select(answer =>
        {
            Assert.Equal("2.0", answer.GetProperty("jsonrpc").GetString());
            return answer;
        }).OrderBy(answer => answer.TryGetProperty("id", out JsonElement id) ? id.GetInt32() : 0),
    ];
}
