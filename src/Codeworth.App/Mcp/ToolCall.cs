namespace Codeworth.App.Mcp;

/// <summary>One call of a tool.</summary>
/// <param name="Said">Its arguments.</param>
/// <param name="Desk">What it is answered from.</param>
/// <param name="Told">Told how far a long answer has come; throws where the client no longer waits.</param>
internal sealed record ToolCall(ToolArguments Said, Desk Desk, Action<int, int> Told);
