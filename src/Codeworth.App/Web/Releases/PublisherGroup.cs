using System.Collections.Immutable;

namespace Codeworth.App.Web.Releases;

/// <summary>The releases of one publisher and one kind.</summary>
/// <param name="Kind">As <see cref="Evidence.Source.Kind"/>.</param>
/// <param name="Releases">Those the median was fitted to first, newest first.</param>
public sealed record PublisherGroup(string Publisher, string Kind, ImmutableArray<SourceSummary> Releases)
{
    /// <summary>Rows of its tables.</summary>
    public int Figures => Releases.Sum(release => release.Figures);

    /// <summary>Those the median was fitted to.</summary>
    public int Fitted => Releases.Sum(release => release.Fitted);

    /// <summary>The years its figures speak of, <c>2009 to 2025</c>; empty where none is known.</summary>
    public string Years
    {
        get
        {
            int[] years = [.. Releases.Select(release => release.Source.Year).Where(year => year > 0)];
            return years.Length == 0 ? "" : years.Min() == years.Max() ? $"{years[0]}" : $"{years.Min()} to {years.Max()}";
        }
    }

    /// <summary>Groups the median was fitted to most first, those of no fitted figure last.</summary>
    public static ImmutableArray<PublisherGroup> Of(IEnumerable<SourceSummary> sources) =>
    [
        .. sources.GroupBy(each => (each.Source.Publisher, each.Source.Kind))
            .Select(group => new PublisherGroup(group.Key.Publisher, group.Key.Kind, [.. group.OrderBy(IsUnused).ThenByDescending(Year).ThenBy(Title, StringComparer.Ordinal)]))
            .OrderByDescending(group => group.Fitted).ThenByDescending(group => group.Figures),
    ];

    private static bool IsUnused(SourceSummary release) => release.Fitted == 0;

    private static int Year(SourceSummary release) => release.Source.Year;

    private static string Title(SourceSummary release) => release.Source.Title;
}
