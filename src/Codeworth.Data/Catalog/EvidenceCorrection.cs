using System.Globalization;
using Codeworth.Data.Sources;

namespace Codeworth.Data.Catalog;

/// <summary>One declared correction of one figure.</summary>
internal sealed class EvidenceCorrection
{
    public string Id { get; set; } = "";

    public string Reason { get; set; } = "";

    public Expectation? Expect { get; set; }

    /// <summary><c>exclude</c> or <c>replace</c>.</summary>
    public string Action { get; set; } = "";

    /// <summary>The right value, for <c>replace</c>.</summary>
    public double? Value { get; set; }

    public bool Excludes => Action == "exclude";

    /// <exception cref="ImportException">Something is missing or unknown.</exception>
    public void Check(string file)
    {
        foreach ((string what, bool missing) in new[] { ("id", Id.Length == 0), ("reason", Reason.Length == 0), ("expect", Expect is null), ("value", Action == "replace" && Value is null) })
        {
            if (missing)
                throw new ImportException(file, 0, what, EvidenceErrorTexts.CorrectionIncomplete(file, what));
        }

        if (Action is not ("exclude" or "replace"))
            throw new ImportException(file, 0, "action", EvidenceErrorTexts.CorrectionAction(Id, Action));
    }

    /// <summary>The value after the correction, once the guard has seen the one it expects.</summary>
    public double? Applied(double? found, Func<string, ImportException> failed)
    {
        if (found != Expect!.Value)
            throw failed(EvidenceErrorTexts.CorrectionUnmet(Id, Text(Expect.Value), Text(found), Reason));
        return Excludes ? found : Value;
    }

    /// <summary>The note with the reason.</summary>
    public string Noted(string note) =>
        string.Join("; ", new[] { note, (Excludes ? "not fitted: " : $"corrected from {Text(Expect!.Value)}: ") + Reason }.Where(part => part.Length > 0));

    private static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "nothing";

    /// <summary>What the table must hold for the correction to be right.</summary>
    internal sealed class Expectation
    {
        public double Value { get; set; }
    }
}
