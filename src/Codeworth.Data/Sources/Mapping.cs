namespace Codeworth.Data.Sources;

/// <summary>The declared tables of <c>data/mappings</c>: what publishers' words mean in reference ids.</summary>
internal static class Mapping
{
    /// <summary>The rows of a mapping table without its header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(Mapping).Assembly.GetManifestResourceStream("data/mappings/" + name)
            ?? throw new FileNotFoundException(EvidenceErrorTexts.FileMissing("data/mappings/" + name), name);
        using StreamReader reader = new(stream);
        SeparatedValues values = new(reader);
        values.Read();
        while (values.Read())
            yield return [.. Enumerable.Range(0, values.Count).Select(field => values[field].ToString())];
    }
}
