using System.Globalization;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>Every note an answer can carry.</summary>
public static class NoteTexts
{
    public static string Averaged(string[] attributes) =>
        $"Not said, so averaged over the reference workforce that fits the rest: {string.Join(", ", attributes)}.";

    public static string NoPublishedWage(Area area, Area? state) =>
        $"No median of this occupation is published for {area.Name}. The answer comes from {state?.Name ?? "its state"}, local prices, what neighbouring occupations are paid there and a wage level that may be a wider place's, and is wider for it.";

    public static string NoCredentialEvidence(Credential credential) =>
        $"No pay figure names {credential.Id}: credentials of its kind ({credential.Group}) stand in for it, with a wide interval.";

    public static string NoSpecialtyEvidence(Specialty specialty) =>
        $"No pay figure names {specialty.Name.ToLower(CultureInfo.InvariantCulture)}: it counts as an average specialty, with a wide interval.";

    public static string BroughtForward(YearMonth from, YearMonth to) =>
        $"Official wages reach to {from}; the fitted trend brings them to {to}, with its uncertainty.";
}
