using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Codeworth.App.Mcp;

/// <summary>The schema of a tool's answer: that of the HTTP interface, whole in one place.</summary>
internal static class OutputSchema
{
    private static readonly (JsonSchemaType Flag, string Name)[] _types =
    [
        (JsonSchemaType.Object, "object"), (JsonSchemaType.Array, "array"), (JsonSchemaType.String, "string"), (JsonSchemaType.Number, "number"),
        (JsonSchemaType.Integer, "integer"), (JsonSchemaType.Boolean, "boolean"), (JsonSchemaType.Null, "null"),
    ];

    public static JsonElement Of(OpenApiSchema schema) => JsonSerializer.SerializeToElement<JsonNode>(Node(schema));

    private static JsonObject Node(IOpenApiSchema schema)
    {
        JsonObject node = [];
        string[] types = [.. _types.Where(type => schema.Type?.HasFlag(type.Flag) == true).Select(type => type.Name)];
        if (types.Length > 0)
            node["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]);
        if (schema.Description is { } description)
            node["description"] = description;
        if (schema.Items is { } items)
            node["items"] = Node(items);
        if (schema.Properties is { Count: > 0 } properties)
            node["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Node(property.Value))));
        return node;
    }
}
