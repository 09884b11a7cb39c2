using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.App.Web.Releases;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Questions;

namespace Codeworth.App.Web.Explaining;

/// <summary>What made an answer, arranged for reading.</summary>
/// <param name="Explanation">All of it.</param>
/// <param name="Figures">The figures that told most, as published.</param>
/// <param name="Sources">By how much the answer moves without them, most first.</param>
/// <param name="ById">Sources of the evidence.</param>
public sealed record ExplainView(
    Explanation Explanation, ImmutableArray<ToldFigure> Figures, ImmutableArray<WithoutSource> Sources, IReadOnlyDictionary<string, Source> ById)
{
    /// <summary>Sources whose pulls are named one by one on the way to the median.</summary>
    public const int NamedPulls = 6;

    internal static ExplainView Of(Workspace workspace, PublishedFigures published, WorthQuestion question)
    {
        Explanation explanation = workspace.Model.Explain(question.Market, question.Profile, question.On);
        double median = (double)explanation.Estimate.Median.Value.Dollars;
        return new ExplainView(
            explanation,
            [.. explanation.Influences.Take(ExplanationJson.ShownInfluences).Select(influence => new ToldFigure(influence, published.Find(influence.SourceId, influence.FigureId)))],
            [.. explanation.Without.OrderByDescending(without => Math.Abs((double)without.Median.Value.Dollars - median)).ThenBy(without => without.SourceId, StringComparer.Ordinal)],
            workspace.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal));
    }

    /// <summary>From what was assumed before any figure to the median: the strongest sources, then the rest together.</summary>
    public IEnumerable<(string Label, double Dollars)> Pulls()
    {
        WithoutSource[] strongest = [.. Explanation.Without.OrderByDescending(source => Math.Abs(source.Dollars)).ThenBy(source => source.SourceId, StringComparer.Ordinal)];
        foreach (WithoutSource source in strongest.Take(NamedPulls))
            yield return (Title(source.SourceId), source.Dollars);
        if (strongest.Length > NamedPulls)
            yield return ($"{strongest.Length - NamedPulls} more sources together", strongest.Skip(NamedPulls).Sum(source => source.Dollars));
    }

    public string Title(string sourceId) => ById.GetValueOrDefault(sourceId)?.Title ?? sourceId;
}

/// <summary>A figure that told much of an answer.</summary>
/// <param name="Influence">What it did.</param>
/// <param name="Figure">As published; null where it is no longer among the evidence.</param>
public sealed record ToldFigure(Influence Influence, Figure? Figure)
{
    public string Address => FigureAddress.Of(Influence.FigureId);
}
