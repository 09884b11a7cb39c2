using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>Reads something that is known by id or name: a role, a specialty, a setting ...</summary>
internal static class NamedText
{
    public static FieldReading<T> Read<T>(string? text, Lookup<T> known, WorthOption option)
        where T : Named
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        return known.Find(text) is { } found
            ? found
            : new Problem(option.Name, text, ErrorTexts.NotKnown(option.Name, text), ErrorTexts.Expected(option), known.Nearest(text), "");
    }
}
