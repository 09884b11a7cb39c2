using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Codeworth.App.Mcp;

/// <summary>Tells a client that asked for it how far an answer has come, a few times a second at most.</summary>
/// <param name="session">The client.</param>
/// <param name="token">What it knows the call by; null where it does not ask for progress.</param>
/// <param name="clock">Tells when it was last told.</param>
/// <param name="cancellation">Set where the client no longer waits.</param>
internal sealed class ToolProgress(McpSession session, ProgressToken? token, TimeProvider clock, CancellationToken cancellation)
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(0.2);
    private long _last = clock.GetTimestamp();
    private Task _sending = Task.CompletedTask;

    /// <summary>How far it has come.</summary>
    /// <exception cref="OperationCanceledException">The client no longer waits.</exception>
    public void Tell(int done, int total)
    {
        cancellation.ThrowIfCancellationRequested();
        if (token is not { } known || !_sending.IsCompleted || clock.GetElapsedTime(_last) < _pause)
            return;
        _last = clock.GetTimestamp();
        _sending = session.NotifyProgressAsync(known, new ProgressNotificationValue { Progress = done, Total = total }, cancellationToken: cancellation);
    }

    /// <summary>Done when everything told is sent: nothing may follow the answer.</summary>
    public Task Told() => _sending;
}
