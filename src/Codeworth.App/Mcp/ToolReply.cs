using System.Buffers;
using Codeworth.App.Cli.Text;

namespace Codeworth.App.Mcp;

/// <summary>An answer in both forms a client is given.</summary>
/// <param name="Json">Writes what the command line prints with <c>--json</c>.</param>
/// <param name="Text">Draws what the command line prints without.</param>
internal sealed record ToolReply(Action<IBufferWriter<byte>> Json, Action<Sheet> Text);
