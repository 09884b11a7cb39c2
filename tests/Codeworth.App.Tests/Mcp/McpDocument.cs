using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Codeworth.App.Answers;
using Codeworth.App.Mcp;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Mcp;

/// <summary>Writes what docs/mcp.md shows of tools, resources, and of a conversation.</summary>
internal static partial class McpDocument
{
    private const int LongestText = 240, ShownArguments = 3;
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, Encoder = AnswerJson.Options.Encoder };

    private static readonly (string Method, string Params)[] _asked =
    [
        ("tools/list", "{}"),
        ("tools/call", """{"name":"worth","arguments":{"years":4,"credential":["CPC"],"area":"TX","on":"2026-11"}}"""),
        ("tools/call", """{"name":"judge_offer","arguments":{"text":"Medical Coder, Dallas, TX. On-site. $17.00 an hour. CPC required, 5 years of experience.","on":"2026-11"}}"""),
        ("tools/call", """{"name":"worth","arguments":{"years":4,"area":"Texs"}}"""),
    ];

    public static string ToolTable()
    {
        StringBuilder text = new("| tool | answers | as the verb | needs |\n| --- | --- | --- | --- |\n");
        foreach (CodeworthTool tool in Tools.All)
            text.Append($"| `{tool.Name}` | {tool.Title} | `codeworth {tool.Verb}` | {string.Join(", ", tool.Required.Select(name => $"`{name}`"))} |\n");
        return text.ToString();
    }

    public static string ResourceTable()
    {
        StringBuilder text = new("| address | holds |\n| --- | --- |\n");
        foreach ((string address, string holds) in Resources.All.Resources.Where(resource => resource.Description is not null).Select(resource => (resource.Uri, resource.Description!))
            .Concat(Resources.Templates.ResourceTemplates.Select(template => (template.UriTemplate, template.Description!))))
            text.Append($"| `{address}` | {holds} |\n");
        return text.ToString();
    }

    public static async Task<string> Shown()
    {
        string[] requests = [.. Conversation.Requests(_asked)];
        JsonElement[] answers = Conversation.Answers((await Ran.Command(string.Join('\n', requests), ["mcp"])).Out);
        StringBuilder text = new();
        foreach (string request in requests)
        {
            text.Append($"```json\n{request}\n```\n\n");
            using JsonDocument asked = JsonDocument.Parse(request);
            if (asked.RootElement.TryGetProperty("id", out JsonElement id))
                Answer(text, JsonNode.Parse(answers[id.GetInt32() - 1].GetRawText())!);
        }

        return Build().Replace(text.ToString(), "");
    }

    private static void Answer(StringBuilder text, JsonNode answer)
    {
        string? shown = null;
        if (answer["result"]?["content"]?[0] is { } content)
        {
            shown = content["text"]!.GetValue<string>();
            content["text"] = "(as below)";
        }

        text.Append($"is answered\n\n```json\n{Shortened(answer)!.ToJsonString(_readable)}\n```\n\n");
        if (shown is not null)
            text.Append($"```text\n{string.Join('\n', shown.Split('\n').Select(line => line.TrimEnd())).Trim('\n')}\n```\n\n");
    }

    /// <summary>The first of every list, the first arguments of a tool, the beginning of long texts.</summary>
    private static JsonNode? Shortened(JsonNode? node) => node switch
    {
        JsonArray { Count: > 1 } list when list[0] is JsonObject or JsonArray => new JsonArray(Shortened(list[0]), $"... {list.Count - 1} more"),
        JsonArray { Count: > 4 } list => new JsonArray([.. list.Take(3).Select(Shortened), $"... {list.Count - 3} more"]),
        JsonArray list => new JsonArray([.. list.Select(Shortened)]),
        JsonObject whole => new JsonObject(whole.Select(Property)),
        JsonValue value when value.TryGetValue(out string? text) && text.Length > LongestText => text[..text.LastIndexOf(' ', LongestText)] + " ...",
        _ => node?.DeepClone(),
    };

    private static KeyValuePair<string, JsonNode?> Property(KeyValuePair<string, JsonNode?> property) => property switch
    {
        { Key: "properties", Value: JsonObject { Count: > ShownArguments } all } => new(property.Key, new JsonObject(all.Take(ShownArguments).Select(Property).Append(new("...", $"{all.Count - ShownArguments} more")))),
        { Key: "outputSchema" } => new(property.Key, "(left out here)"),
        _ => new(property.Key, Shortened(property.Value)),
    };

    /// <summary>Which build answered is no part of the document.</summary>
    [GeneratedRegex("(?<=\"version\": \"[0-9.]+)\\+[0-9a-f]{40}", RegexOptions.CultureInvariant)]
    private static partial Regex Build();
}
