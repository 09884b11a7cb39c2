using System.Globalization;

namespace Codeworth.Offers;

/// <summary>What a person can show of their own work. What is null is not said, and nothing is said of it.</summary>
/// <param name="Accuracy">Audited accuracy, percent.</param>
/// <param name="Productivity">Records an hour.</param>
public sealed record OwnEvidence(double? Accuracy, double? Productivity)
{
    public static OwnEvidence None { get; } = new(null, null);

    /// <summary>What is said, beside what the posting asks.</summary>
    public IEnumerable<string> Sentences(Posting posting)
    {
        if (Accuracy is { } accuracy)
            yield return $"My audited accuracy is {Number(accuracy)} %" + (posting.Accuracy is { } asked ? $"; you ask for {Number(asked.Value)} %." : ".");
        if (Productivity is { } records)
            yield return $"I code {Number(records)} records an hour" + (posting.Productivity is { Value.Per: PayUnit.Hour } pace ? $"; you ask for {Number(pace.Value.Records)}." : ".");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
