using System.Text.RegularExpressions;

namespace Codeworth.Data.Sources.Taxes;

/// <summary>Names of the localities of the collected table: <c>Adams County IN</c>, <c>Fayette County KY (Lexington)</c>, <c>Detroit MI nonresident</c>.</summary>
internal static partial class Locality
{
    /// <summary>Postal code of its state.</summary>
    public static string StateOf(string jurisdiction) => jurisdiction == "NYC" ? "NY" : State().Match(jurisdiction).Groups["state"].Value;

    /// <summary>Its name without the state; the apostrophe that the collected table lost is put back.</summary>
    public static string NameOf(string jurisdiction) => jurisdiction == "NYC"
        ? "New York City"
        : State().Replace(jurisdiction, "", 1).Replace(" S County", "'s County", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@" (?<state>[A-Z]{2})(?= |$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex State();
}
