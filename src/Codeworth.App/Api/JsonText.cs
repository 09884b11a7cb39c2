using System.Text.Json;

namespace Codeworth.App.Api;

/// <summary>What a value of a JSON object says, as it would be typed.</summary>
internal static class JsonText
{
    /// <summary>A text or number as it stands; null for anything else.</summary>
    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
