using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Codeworth.App.Api;
using Codeworth.App.Web;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth serve</c>: the web pages and the HTTP API.</summary>
internal sealed class ServeVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly Option<string> _port = new("--port") { Description = "The port to listen on; 5080 where not said, 0 takes any that is free.", HelpName = "PORT" };

    private readonly Option<string> _host = new("--host")
    {
        Description = "The address to listen on; 127.0.0.1 where not said: this machine alone. 0.0.0.0 listens on every network.",
        HelpName = "ADDRESS",
    };

    public Command Command()
    {
        Verb verb = new("serve", "The web pages and the HTTP API, until stopped with Ctrl+C.")
        {
            Remarks = ["The API is at /api/v1/worth with the options' names as parameters, its description at /openapi/v1.json. Nothing that is asked is stored."],
            Examples = ["codeworth serve", "codeworth serve --port 8080 --host 0.0.0.0"],
        };
        verb.Add(_port);
        verb.Add(_host);
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        string address = $"http://{Host(result.GetValue(_host) ?? "127.0.0.1")}:{Port(result.GetValue(_port) ?? "5080")}";
        await using WebApplication server = Server.Build(globals.Open(result), address, terminal.Clock);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            throw new CannotAnswerException(WhyNot(address, taken));
        }

        await using (StreamWriter writer = terminal.Writer())
            await writer.WriteLineAsync($"Codeworth is at {string.Join(", ", server.Urls)}; stop it with Ctrl+C.");
        Task warm = Task.Run(() => WarmUp.Run(server.Services), CancellationToken.None);
        await server.WaitForShutdownAsync(cancellation);
        await warm;
        return ExitCode.Answered;
    }

    private static string WhyNot(string address, Exception taken) => (taken as SocketException ?? taken.InnerException as SocketException)?.SocketErrorCode switch
    {
        SocketError.AddressNotAvailable => ErrorTexts.HostNotHere(address, taken.Message),
        SocketError.AccessDenied => ErrorTexts.PortNotAllowed(address, taken.Message),
        _ => ErrorTexts.PortTaken(address, taken.Message),
    };

    /// <summary>Only a whole address says where to listen: a name that is not understood, or 0 for 0.0.0.0, must not open every network.</summary>
    private static string Host(string text)
    {
        if (text == "localhost")
            return text;
        if (!IPAddress.TryParse(text, out IPAddress? address) || !(text.Contains(':', StringComparison.Ordinal) || text.Count(letter => letter == '.') == 3))
            throw new WrongUseException("host", text, ErrorTexts.NotAHost(text), ErrorTexts.HostExpected);
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
    }

    private static int Port(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= 65535
        ? port
        : throw new WrongUseException("port", text, ErrorTexts.NotAPort(text), ErrorTexts.PortExpected);
}
