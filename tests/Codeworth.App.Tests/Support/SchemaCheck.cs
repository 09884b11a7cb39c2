using System.Text.Json;

namespace Codeworth.App.Tests.Support;

/// <summary>Holds JSON against the part of JSON Schema that tools use.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> _types = ["object", "array", "string", "number", "integer", "boolean", "null"];

    private static readonly HashSet<string> _keywords = ["type", "description", "properties", "items", "required", "additionalProperties", "enum", "examples"];

    /// <summary>What is wrong with a value; empty where nothing is.</summary>
    public static IEnumerable<string> Wrong(JsonElement schema, JsonElement value, string at = "$")
    {
        if (schema.TryGetProperty("type", out JsonElement type) && !Types(type).Any(name => Is(value, name)))
            return [$"{at}: {value.ValueKind} is not {type}"];
        if (schema.TryGetProperty("enum", out JsonElement known) && !known.EnumerateArray().Any(each => JsonElement.DeepEquals(each, value)))
            return [$"{at}: {value} is none of {known}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Properties(schema, value, at),
            JsonValueKind.Array when schema.TryGetProperty("items", out JsonElement items) => value.EnumerateArray().SelectMany((each, index) => Wrong(items, each, $"{at}[{index}]")),
            _ => [],
        };
    }

    /// <summary>What is wrong with a schema itself.</summary>
    public static IEnumerable<string> Malformed(JsonElement schema, string at = "$")
    {
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(keyword => !_keywords.Contains(keyword.Name)))
            yield return $"{at}: {keyword.Name} is not a keyword that is used";
        if (schema.TryGetProperty("type", out JsonElement type) && Types(type).Any(name => !_types.Contains(name)))
            yield return $"{at}: {type} is not a type";
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            foreach (string wrong in Malformed(items, at + "[]"))
                yield return wrong;
        }

        if (schema.TryGetProperty("required", out JsonElement required) && required.EnumerateArray().Any(name => !schema.GetProperty("properties").TryGetProperty(name.GetString()!, out _)))
            yield return $"{at}: {required} is not among its properties";
        if (!schema.TryGetProperty("properties", out JsonElement properties))
            yield break;
        foreach (string wrong in properties.EnumerateObject().SelectMany(property => Malformed(property.Value, $"{at}.{property.Name}")))
            yield return wrong;
    }

    private static IEnumerable<string> Properties(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("required", out JsonElement required))
        {
            foreach (JsonElement name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{at}: {name} is missing";
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(property.Name, out JsonElement of))
            {
                foreach (string wrong in Wrong(of, property.Value, $"{at}.{property.Name}"))
                    yield return wrong;
            }
            else if (schema.TryGetProperty("additionalProperties", out JsonElement further) && further.ValueKind == JsonValueKind.False)
            {
                yield return $"{at}: {property.Name} is not a property";
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && decimal.IsInteger(value.GetDecimal())),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };
}
