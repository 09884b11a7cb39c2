using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Codeworth.App.Mcp;

/// <summary>
/// The protocol over two streams, which ends when its input has ended and every request of it is answered: the library's own transport ends at once,
/// and requests piped in from a file would get no answer.
/// </summary>
/// <remarks>The end of the input is passed on as a message of its own behind all others, so that it is known when each of them has been seen.</remarks>
internal sealed class PatientTransport : ITransport
{
    private const string Ended = "notifications/codeworth/input-ended";

    /// <summary>A request that is answered by what happens later, if anything does.</summary>
    private const string Listen = "subscriptions/listen";

    private readonly Pipe _input = new();
    private readonly StreamServerTransport _inner;
    private readonly Channel<JsonRpcMessage> _messages = Channel.CreateUnbounded<JsonRpcMessage>();
    private readonly HashSet<RequestId> _open = [];
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _hasEnded;

    /// <param name="input">Read to its end; left open.</param>
    /// <param name="output">Written; left open.</param>
    /// <param name="name">The server's name.</param>
    public PatientTransport(Stream input, Stream output, string name)
    {
        _inner = new StreamServerTransport(_input.Reader.AsStream(), PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true)).AsStream(), name);
        _ = Task.Run(() => Pass(input));
        _ = Task.Run(Sort);
    }

    public string? SessionId => _inner.SessionId;

    public ChannelReader<JsonRpcMessage> MessageReader => _messages.Reader;

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await _inner.SendMessageAsync(message, cancellationToken);
        }
        finally
        {
            if (message is JsonRpcResponse or JsonRpcError)
                Close(((JsonRpcMessageWithId)message).Id);
        }
    }

    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    private async Task Pass(Stream input)
    {
        try
        {
            await input.CopyToAsync(_input.Writer);
        }
        catch (IOException)
        {
            // Whoever wrote it has gone: as if it had ended.
        }

        await _input.Writer.WriteAsync(Encoding.UTF8.GetBytes($"\n{{\"jsonrpc\":\"2.0\",\"method\":\"{Ended}\"}}\n"));
        await _answered.Task;
        await _input.Writer.CompleteAsync();
    }

    private async Task Sort()
    {
        await foreach (JsonRpcMessage message in _inner.MessageReader.ReadAllAsync())
        {
            if (message is JsonRpcNotification { Method: Ended })
            {
                Note(() => _hasEnded = true);
                continue;
            }

            if (message is JsonRpcRequest { Method: not Listen } request)
                Note(() => _open.Add(request.Id));
            else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification } cancelled)
                Forget(cancelled);
            _messages.Writer.TryWrite(message);
        }

        _messages.Writer.TryComplete();
    }

    /// <summary>A request that was taken back gets no answer.</summary>
    private void Forget(JsonRpcNotification cancelled)
    {
        if (cancelled.Params is not JsonObject said || said["requestId"] is not JsonValue id)
            return;
        if (id.TryGetValue(out string? text))
            Close(new RequestId(text));
        else if (id.TryGetValue(out long number))
            Close(new RequestId(number));
    }

    private void Close(RequestId id) => Note(() => _open.Remove(id));

    private void Note(Action change)
    {
        lock (_open)
        {
            change();
            if (_hasEnded && _open.Count == 0)
                _answered.TrySetResult();
        }
    }
}
