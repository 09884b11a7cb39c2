using Codeworth.Offers.Posted;

namespace Codeworth.App.Cli.Postings;

/// <summary>By what postings are ranked, the most first; those without pay come after those with.</summary>
internal sealed record PostingOrder(string Id, Func<PostedJob, double> Of)
{
    public static IReadOnlyList<PostingOrder> All { get; } =
    [
        new("pay", job => job.Pay is { } pay ? (double)pay.Middle.Dollars : double.NegativeInfinity),
        new("percentile", job => job.Verdict?.Percentile.Value ?? double.NegativeInfinity),
        new("worth", job => job.Worth.Median),
    ];

    /// <exception cref="WrongUseException">There is none of that name.</exception>
    public static PostingOrder Read(string? id) => string.IsNullOrEmpty(id) ? All[0] : All.FirstOrDefault(order => order.Id == id)
        ?? throw new WrongUseException("order", id, ErrorTexts.OrderUnknown(id), ErrorTexts.FieldsExpected(All.Select(order => order.Id)));

    public IEnumerable<PostedJob> Rank(IEnumerable<PostedJob> jobs) => jobs.OrderByDescending(Of).ThenByDescending(job => job.Worth.Median).ThenBy(job => job.Name, StringComparer.Ordinal);
}
