using System.Globalization;

namespace Codeworth.App.Web.Words;

/// <summary>Counts with their noun.</summary>
public static class Plural
{
    /// <summary><c>1 figure</c>, <c>1,204 figures</c></summary>
    public static string Of(int count, string one, string? many = null) =>
        count.ToString("#,0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
