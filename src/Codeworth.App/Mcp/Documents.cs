namespace Codeworth.App.Mcp;

/// <summary>The project's documents, as they are embedded.</summary>
internal static class Documents
{
    private const string Folder = "docs/", Ending = ".md";

    /// <summary>Names in ordinal order: <c>calibration</c>, <c>method</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Documents).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The text of a document, or null where there is none of that name.</summary>
    public static string? Read(string name)
    {
        using Stream? stream = typeof(Documents).Assembly.GetManifestResourceStream(Folder + name + Ending);
        if (stream is null)
            return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The title of a document.</summary>
    public static string Title(string name) => Read(name)!.Split('\n', 2)[0].TrimStart('#', ' ').TrimEnd();
}
