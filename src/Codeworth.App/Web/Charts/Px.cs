using System.Globalization;

namespace Codeworth.App.Web.Charts;

/// <summary>Pixels as an SVG attribute.</summary>
internal static class Px
{
    public static string Of(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);
}
