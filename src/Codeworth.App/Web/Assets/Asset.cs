using System.Security.Cryptography;

namespace Codeworth.App.Web.Assets;

/// <summary>A file that pages need, embedded in the assembly so that one folder is all there is.</summary>
public sealed class Asset
{
    private const int Year = 31_536_000;
    private readonly byte[] _content;
    private readonly string _name;
    private readonly string _type;

    private Asset(string name, string type)
    {
        using Stream stream = typeof(Asset).Assembly.GetManifestResourceStream("web/" + name)
            ?? throw new InvalidOperationException($"web/{name} is not embedded.");
        using MemoryStream content = new();
        stream.CopyTo(content);
        (_name, _type, _content) = (name, type, content.ToArray());
        Hash = Convert.ToHexStringLower(SHA256.HashData(_content))[..16];
    }

    public static Asset Style { get; } = new("codeworth.css", "text/css; charset=utf-8");

    public static Asset Script { get; } = new("codeworth.js", "text/javascript; charset=utf-8");

    public static Asset Icon { get; } = new("codeworth.svg", "image/svg+xml");

    /// <summary>Changes with the content, so that a browser may keep it for good.</summary>
    public string Hash { get; }

    /// <summary><c>/assets/codeworth.css?v=3f9ac1d2…</c></summary>
    public string Address => $"/assets/{_name}?v={Hash}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (Asset asset in new[] { Style, Script, Icon })
            routes.MapGet("/assets/" + asset._name, asset.Serve).ExcludeFromDescription();
    }

    private IResult Serve(HttpContext context, string? v = null)
    {
        context.Response.Headers.CacheControl = v == Hash ? $"public, max-age={Year}, immutable" : "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(_content, _type, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{Hash}\""));
    }
}
