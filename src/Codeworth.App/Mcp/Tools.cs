using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Cli;
using Codeworth.App.Cli.Text;
using Codeworth.Markets;
using Codeworth.Problems;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Codeworth.App.Mcp;

/// <summary>The tools a client sees, and what a call of one returns.</summary>
/// <param name="desk">What they answer from.</param>
/// <param name="clock">Tells when progress was last told.</param>
internal sealed class Tools(Desk desk, TimeProvider clock)
{
    /// <summary>Every tool, in the order they are listed.</summary>
    public static ImmutableArray<CodeworthTool> All { get; } =
    [
        WorthTools.Worth, WorthTools.Explain, PayTools.TakeHome, PayTools.Places, CareerTools.Moves, CareerTools.Plan, CareerTools.Training,
        OfferTools.Judge, EvidenceTools.Claim, OfferTools.Compare, EvidenceTools.Effects, CareerTools.Related, CareerTools.Outlook,
    ];

    public ListToolsResult List() => new() { Tools = [.. All.Select(Described)] };

    /// <summary>Answers on a thread of its own, so that other calls and a word to stop are heard meanwhile.</summary>
    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    public async ValueTask<CallToolResult> Call(RequestContext<CallToolRequestParams> request, CancellationToken cancellation)
    {
        CallToolRequestParams asked = request.Params;
        CodeworthTool tool = All.FirstOrDefault(known => known.Name == asked.Name) ?? throw new McpProtocolException(Unknown(asked.Name), McpErrorCode.InvalidParams);
        ToolProgress progress = new(request.Server, asked.ProgressToken, clock, cancellation);
        CallToolResult result = await Task.Run(() => Answer(tool, new ToolCall(new ToolArguments(tool.Options, asked.Arguments), desk, progress.Tell), cancellation), cancellation);
        await progress.Told();
        return result;
    }

    private static CallToolResult Answer(CodeworthTool tool, ToolCall call, CancellationToken cancellation)
    {
        try
        {
            // As on the command line: what is no argument is told before anything is worked out.
            if (call.Said.Problems.Count > 0)
                return Refused([.. call.Said.Problems], ProblemKind.Question);
            Reading<ToolReply> reading = tool.Ask(call);
            return reading.IsRead ? Answered(reading.Value) : Refused(reading.Problems, ProblemKind.Question);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            return Refused([new Problem("", "", FailureText.Of(exception), "", [], "")], ProblemKind.NotAnswered);
        }
    }

    private static CallToolResult Answered(ToolReply reply)
    {
        using StringWriter text = new() { NewLine = "\n" };
        reply.Text(new PlainSheet(text, Terminal.PlainWidth));
        return Result(text.ToString(), reply.Json, isError: false);
    }

    private static CallToolResult Refused(ImmutableArray<Problem> problems, ProblemKind kind) => Result(
        string.Concat(problems.Select(problem => ProblemText.Line(problem, named: kind == ProblemKind.Question) + "\n")), output => ProblemJson.Write(output, problems, kind), isError: true);

    private static CallToolResult Result(string text, Action<IBufferWriter<byte>> json, bool isError)
    {
        ArrayBufferWriter<byte> buffer = new();
        json(buffer);
        Utf8JsonReader reader = new(buffer.WrittenSpan);
        return new CallToolResult { Content = [new TextContentBlock { Text = text }], StructuredContent = JsonElement.ParseValue(ref reader), IsError = isError };
    }

    private static string Unknown(string name)
    {
        string[] known = [.. All.Select(tool => tool.Name)];
        return new Problem("name", name, ErrorTexts.UnknownTool(name), ErrorTexts.FieldsExpected(known), Spelling.Nearest(name, known, each => each, 1), "").ToString();
    }

    private Tool Described(CodeworthTool tool) => new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = InputSchema.Of(tool.Options, tool.Required, desk.Workspace.Vocabulary),
        OutputSchema = OutputSchema.Of(tool.Answer()),
        Annotations = new ToolAnnotations { Title = tool.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };
}
