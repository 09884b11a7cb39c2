using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Codeworth.App.Briefs;

/// <summary>The letters of a printed brief: Open Sans, which ships, so that it looks the same everywhere.</summary>
internal sealed class BriefFonts : IFontResolver
{
    private const string Family = "Open Sans";
    private const string Regular = "OpenSans-Regular";
    private const string Semibold = "OpenSans-Semibold";

    private static readonly Lazy<BriefFonts> _resolver = new(() =>
    {
        BriefFonts fonts = new();
        GlobalFontSettings.FontResolver = fonts;
        return fonts;
    });

    private BriefFonts()
    {
    }

    /// <param name="size">Points.</param>
    /// <param name="strong">Whether it is semibold.</param>
    public static XFont Of(double size, bool strong)
    {
        _ = _resolver.Value;
        return new XFont(Family, size, strong ? XFontStyleEx.Bold : XFontStyleEx.Regular);
    }

    public byte[] GetFont(string faceName)
    {
        using Stream stream = typeof(BriefFonts).Assembly.GetManifestResourceStream($"fonts/{faceName}.ttf")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(isBold ? Semibold : Regular);
}
