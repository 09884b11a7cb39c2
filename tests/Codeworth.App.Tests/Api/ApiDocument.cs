using System.Buffers;
using System.Text;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Tests.Support;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Tests.Api;

/// <summary>Writes docs/api.md from the words that describe the API.</summary>
internal static class ApiDocument
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, Encoder = AnswerJson.Options.Encoder };

    public static string Text()
    {
        StringBuilder text = new("# The HTTP API\n\n<!-- Generated from the description of the API: UPDATE_GOLDENS=1 renews it. -->\n\n");
        text.Append($"`codeworth serve` answers at `http://127.0.0.1:5080`. The same in OpenAPI: `{ApiPaths.Description}`.\n");
        foreach (ApiOperation operation in ApiOperations.All)
        {
            text.Append($"\n## {operation.Method} {operation.Path}\n\n{operation.Summary}. {operation.Description}\n");
            foreach ((string name, string help) in operation.Others)
                text.Append($"\n- `{name}`: {help}");
            if (operation.Others.Length > 0)
                text.Append('\n');
            if (operation.Takes is { } takes)
                text.Append($"\nTakes `{takes}`, gives `{operation.Gives}`.\n");
        }

        text.Append("\n## Parameters\n\n");
        foreach (WorthOption option in WorthOptions.All)
            text.Append($"- `{option.Name}`{(option.Repeats ? " (repeat)" : "")}: {option.Help} {option.Values}\n");
        text.Append("- `hourly`: Dollars an hour beside dollars a year.\n- `percentiles`: The percentiles of pay to show, separated by commas; 10,25,50,75,90 where not said.\n");
        text.Append("\n```sh\ncurl 'http://127.0.0.1:5080/api/v1/worth?years=4&credential=CPC&credential=CRC&area=TX'\n")
            .Append("curl --data '{\"years\":4,\"credential\":[\"CPC\",\"CRC\"],\"area\":\"TX\"}' http://127.0.0.1:5080/api/v1/worth\n")
            .Append("curl --data-binary @questions.ndjson http://127.0.0.1:5080/api/v1/worth/batch\n```\n");
        text.Append("\n## An answer\n\nThe shape; the numbers are made up.\n\n").Append(Block(buffer => AnswerJson.Write(buffer, Written.Answer, Written.Names, AnswerStyle.Usual)));
        text.Append("\n## A problem\n\nRFC 9457 problem details, with the command line's text. A very long `value` is shortened; `type` and `title` tell the kind:\n\n");
        foreach (ProblemKind kind in new[] { ProblemKind.Question, ProblemKind.Address, ProblemKind.Method, ProblemKind.Length, ProblemKind.Unforeseen })
            text.Append($"- {kind.Status} `{kind.Type}`: {kind.Title}.\n");
        text.Append('\n').Append(Block(Problem));
        return text.ToString();
    }

    private static void Problem(ArrayBufferWriter<byte> buffer)
    {
        Vocabulary vocabulary = Data.Catalog.Workspace.Shipped.Vocabulary;
        Reading<WorthQuestion> reading = WorthReading.Read(new WorthFields(Area: "Texes", Pay: "28"), vocabulary, new Wages.YearMonth(2026, 11));
        ProblemJson.Write(buffer, reading.Problems, ProblemKind.Question);
    }

    private static string Block(Action<ArrayBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        write(buffer);
        using JsonDocument json = JsonDocument.Parse(buffer.WrittenMemory);
        return $"```json\n{JsonSerializer.Serialize(json, _readable)}\n```\n";
    }
}
