namespace Codeworth.App.Mcp;

/// <summary>Where resources are found.</summary>
internal static class Addresses
{
    public const string Method = "codeworth://method";
    public const string Evidence = "codeworth://evidence";
    public const string DocumentTemplate = "codeworth://docs/{name}";
    public const string ListTemplate = "codeworth://list/{kind}";
    public const string SourceTemplate = "codeworth://evidence/{+source}{?page}";

    private const string Documents = "codeworth://docs/";
    private const string Lists = "codeworth://list/";

    public static string OfDocument(string name) => Documents + name;

    public static string OfList(string kind) => Lists + kind;

    public static string OfSource(string id) => $"{Evidence}/{id}";

    /// <summary>The name of a document; null where the address is none of a document.</summary>
    public static string? Document(string uri) => uri == Method ? "method" : After(uri, Documents);

    /// <summary>The kind of a list; null where the address is none of a list.</summary>
    public static string? List(string uri) => After(uri, Lists);

    /// <summary>The id of a source and the page of its figures; null where the address is none of a source.</summary>
    public static (string Id, string Page)? Source(string uri)
    {
        if (After(uri, Evidence + "/") is not { } rest)
            return null;
        string[] parts = Uri.UnescapeDataString(rest).Split("?page=", 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "1");
    }

    private static string? After(string uri, string beginning) => uri.StartsWith(beginning, StringComparison.Ordinal) ? uri[beginning.Length..] : null;
}
