using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Codeworth.App.Tests.Issues;

/// <summary>A body refused for its length ended the connection unsaid, and the next question sent on it was lost.</summary>
public sealed class RefusedBodyKeepsItsConnectionTest(Support.Api api) : IClassFixture<Support.Api>
{
    [Fact]
    public async Task The_next_question_on_the_same_connection_is_answered()
    {
        Uri address = api.Client.BaseAddress!;
        using TcpClient connection = new();
        await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = connection.GetStream();
        string tooLong = new(' ', 70_000);
        await Send($"POST /api/v1/worth HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Length: {tooLong.Length}\r\n\r\n{tooLong}");
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await Answered());
        await Send($"GET /healthz HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n");
        Assert.Equal("HTTP/1.1 200 OK", await Answered());

        async Task Send(string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

        async Task<string> Answered()
        {
            byte[] bytes = new byte[16_384];
            int read = await stream.ReadAsync(bytes, TestContext.Current.CancellationToken);
            return Encoding.ASCII.GetString(bytes, 0, read).Split("\r\n")[0];
        }
    }
}
