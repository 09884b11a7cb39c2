using System.Collections.Immutable;
using System.Security.Cryptography;
using Codeworth.Calibration.Report;

namespace Codeworth.App.Web.Assets;

/// <summary>A file that pages need, embedded in the assembly so that one folder is all there is.</summary>
public sealed class Asset
{
    private const int Year = 31_536_000;
    private readonly byte[] _content;
    private readonly string _name;
    private readonly string _type;

    private Asset(string name, string type, string folder = "web")
    {
        using Stream stream = typeof(Asset).Assembly.GetManifestResourceStream($"{folder}/{name}")
            ?? throw new InvalidOperationException($"{folder}/{name} is not embedded.");
        using MemoryStream content = new();
        stream.CopyTo(content);
        (_name, _type, _content) = (name, type, content.ToArray());
        Hash = Convert.ToHexStringLower(SHA256.HashData(_content))[..16];
    }

    public static Asset Style { get; } = new("codeworth.css", "text/css; charset=utf-8");

    /// <summary>Of single pages.</summary>
    public static Asset PagesStyle { get; } = new("pages.css", "text/css; charset=utf-8");

    /// <summary>On paper.</summary>
    public static Asset PrintStyle { get; } = new("print.css", "text/css; charset=utf-8");

    public static Asset Script { get; } = new("codeworth.js", "text/javascript; charset=utf-8");

    public static Asset Icon { get; } = new("codeworth.svg", "image/svg+xml");

    /// <summary>The pictures of the calibration document.</summary>
    public static ImmutableArray<Asset> Pictures { get; } =
        [.. CalibrationDocument.Pictures.Select(name => new Asset(name, "image/svg+xml", "docs"))];

    /// <summary>Name of the file.</summary>
    public string Name => _name;

    /// <summary>Changes with the content, so that a browser may keep it for good.</summary>
    public string Hash { get; }

    /// <summary><c>/assets/codeworth.css?v=3f9ac1d2…</c></summary>
    public string Address => $"/assets/{_name}?v={Hash}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (Asset asset in (ReadOnlySpan<Asset>)[Style, PagesStyle, PrintStyle, Script, Icon, .. Pictures])
            routes.MapGet("/assets/" + asset._name, asset.Serve).ExcludeFromDescription();
    }

    private IResult Serve(HttpContext context, string? v = null)
    {
        context.Response.Headers.CacheControl = v == Hash ? $"public, max-age={Year}, immutable" : "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(_content, _type, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{Hash}\""));
    }
}
