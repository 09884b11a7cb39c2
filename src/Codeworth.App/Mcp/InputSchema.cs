using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>The schema of a tool's arguments, from the options' own words.</summary>
internal static partial class InputSchema
{
    private const string None = "none";

    /// <param name="options">The arguments.</param>
    /// <param name="required">Names of those without which there is no answer.</param>
    /// <param name="words">The reference tables: whatever they list whole is an enumeration.</param>
    public static JsonElement Of(ImmutableArray<WorthOption> options, ImmutableArray<string> required, Vocabulary words)
    {
        JsonObject schema = new() { ["type"] = "object", ["properties"] = Properties(options, words) };
        if (required.Length > 0)
            schema["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        schema["additionalProperties"] = false;
        return JsonSerializer.SerializeToElement<JsonNode>(schema);
    }

    /// <summary>The help of an option, where it speaks of the command line said for a caller of tools.</summary>
    public static string Help(WorthOption option) => Plain(ArgumentKinds.Of(option) == ArgumentKind.Flag ? option.Help : $"{option.Help} {option.Values}");

    private static string Plain(string help)
    {
        help = help.Replace("say it again for each", "a list of them", StringComparison.Ordinal).Replace("say it again to compare", "a list of them to compare", StringComparison.Ordinal)
            .Replace("see 'codeworth compare-offers --help'", "the tool compare_offers names them", StringComparison.Ordinal);
        help = Listed().Replace(help, "codeworth://list/${kind}").Replace("'codeworth list'", "the resources codeworth://list/{kind}", StringComparison.Ordinal);
        return Dashes().Replace(help, "");
    }

    private static JsonObject Properties(ImmutableArray<WorthOption> options, Vocabulary words)
    {
        JsonObject properties = [];
        foreach (WorthOption option in options)
            properties[option.Name] = Property(option, words);
        return properties;
    }

    private static JsonObject Property(WorthOption option, Vocabulary words)
    {
        ArgumentKind kind = ArgumentKinds.Of(option);
        JsonArray values = [.. Closed(option, words).Select(value => (JsonNode)value)];
        JsonObject property = new() { ["type"] = Type(kind), ["description"] = Described(option, values.Count > 0) };
        if (kind is ArgumentKind.Texts or ArgumentKind.Numbers)
        {
            JsonObject items = new() { ["type"] = kind == ArgumentKind.Texts ? "string" : "number" };
            if (values.Count > 0)
                items["enum"] = values;
            property["items"] = items;
        }
        else if (values.Count > 0)
        {
            property["enum"] = values;
        }
        else if (kind == ArgumentKind.Text)
        {
            property["examples"] = new JsonArray(option.Example);
        }

        if (kind == ArgumentKind.Texts && values.Count == 0)
            property["examples"] = new JsonArray(new JsonArray(option.Example));

        return property;
    }

    /// <summary>Where the values are listed, it is not said again where they are found.</summary>
    private static string Described(WorthOption option, bool isListed)
    {
        if (!isListed)
            return Help(option);
        return Plain(option.Help) + (option.Repeats && option.Values.Contains(None, StringComparison.Ordinal) ? " 'none' alone says that none is held." : "");
    }

    private static JsonNode Type(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Number => "number",
        ArgumentKind.Amount => new JsonArray("number", "string"),
        ArgumentKind.Numbers => new JsonArray("array", "string"),
        ArgumentKind.Texts => "array",
        ArgumentKind.Flag => "boolean",
        _ => "string",
    };

    /// <summary>Every value there is, where an option has a closed set; none otherwise.</summary>
    private static IEnumerable<string> Closed(WorthOption option, Vocabulary words)
    {
        if (!option.Choices.IsEmpty)
            return option.Choices;
        IEnumerable<Named> known = option.Name switch
        {
            "credential" => words.Credentials.All,
            "role" => words.Roles.All,
            "specialty" => words.Specialties.All,
            "setting" => words.Settings.All,
            "mode" => words.Modes.All,
            "education" => words.Educations.All,
            _ => [],
        };
        return known.Select(each => each.Id).Concat(option.Values.Contains(None, StringComparison.Ordinal) && known.Any() ? [None] : []);
    }

    [GeneratedRegex(@"'codeworth list (?<kind>\w+)'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"--(?=\w)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dashes();
}
