using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>Reads the credentials held: ids or names, each alone or several separated by <c>;</c> or <c>,</c>; <c>none</c> alone.</summary>
internal static class CredentialsText
{
    private const string None = "none";
    private const string ApprenticeEnding = "-A";

    public static FieldReading<ImmutableArray<Credential>?> Read(ImmutableArray<string> texts, Lookup<Credential> known)
    {
        ImmutableArray<string> parts = texts.IsDefault ? [] : [.. texts.SelectMany(text => Parts(text, known))];
        if (parts.Length == 0)
            return default;
        if (parts.Any(IsNone))
            return parts.All(IsNone) ? ImmutableArray<Credential>.Empty : Wrong(parts, ErrorTexts.NoneBesideOthers, [], ErrorTexts.NoneBesideOthersNext);
        List<Credential> held = [];
        foreach (string part in parts)
        {
            if (known.Find(part) is not { } credential)
                return Wrong([part], ErrorTexts.NotKnown(WorthOptions.Credential.Name, part), known.Nearest(part), "");
            if (!held.Contains(credential))
                held.Add(credential);
        }

        return Apprentice(held) is { } both
            ? Wrong(parts, ErrorTexts.ApprenticeAndFull(both), [], ErrorTexts.ApprenticeAndFullNext(both))
            : (ImmutableArray<Credential>?)[.. held];
    }

    /// <summary>The full credential that is held beside its own apprentice form, or null.</summary>
    private static string? Apprentice(List<Credential> held) => held.Select(credential => credential.Id)
        .FirstOrDefault(id => held.Exists(other => string.Equals(other.Id, id + ApprenticeEnding, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Parts(string text, Lookup<Credential> known) => known.Find(text) is not null
        ? [text]
        : text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsNone(string text) => string.Equals(text, None, StringComparison.OrdinalIgnoreCase);

    private static Problem Wrong(ImmutableArray<string> parts, string message, ImmutableArray<string> nearest, string next) =>
        new(WorthOptions.Credential.Name, string.Join(';', parts), message, ErrorTexts.Expected(WorthOptions.Credential), nearest, next);
}
