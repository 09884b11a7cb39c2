using System.Collections.Immutable;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Every figure's pull on an answer, the answer without each source, and who gave how much of its information; all in closed form from the
/// posterior (method, equations 15, 17 and 18).
/// </summary>
internal sealed class Explainer(CompiledModel model, SourceReach reach, SourceInformation information)
{
    /// <summary>Kind under which what was assumed before any figure is listed, and how alike places and roles are taken to be.</summary>
    public const string Prior = "prior";

    public Explanation Explain(Estimate estimate, Located here, in Terms terms)
    {
        double[] reached = new double[reach.Observations];
        reach.Reach(terms, reached);
        double variance = AnswerMoments.Variance(model, terms);
        double prior = 0;
        for (int t = 0; t < terms.Count; t++)
            prior += terms.Coefficients[t] * model.PriorMean[terms.Indices[t]];
        double dollars = Answered.LogarithmicMean(Math.Exp(prior), Math.Exp(here.Median));
        ImmutableArray<Influence> influences = Influences(reached, variance, dollars);
        ILookup<string, Influence> bySource = influences.ToLookup(influence => influence.SourceId, StringComparer.Ordinal);
        return new Explanation(
            estimate,
            influences,
            Math.Exp(prior) - Math.Exp(here.Median),
            [.. model.Figures.Sources.Select((id, source) => new WithoutSource(
                id, Without(source, here, reached), bySource[id].Sum(influence => influence.Dollars), bySource[id].Sum(influence => influence.Share)))],
            Kinds(terms, variance));
    }

    private ImmutableArray<Influence> Influences(double[] reached, double variance, double dollars)
    {
        FittedFigures figures = model.Figures;
        List<Influence> influences = [];
        for (int source = 0; source < figures.Sources.Length; source++)
        {
            for (int k = figures.SourceStart[source]; k < figures.SourceStart[source + 1]; k++)
            {
                double here = reached[k], weight = here / figures.Variance[k], expected = Expected(k);
                influences.Add(new Influence(
                    figures.Ids[k], figures.Sources[source], dollars * weight * figures.Surprise[k], here * weight / variance,
                    weight, Math.Exp(expected + figures.Surprise[k]), Math.Exp(expected)));
            }
        }

        return [.. influences.OrderByDescending(influence => influence.Share)];
    }

    /// <summary>What observation k was expected to be before any figure, log: a_k . m.</summary>
    private double Expected(int k)
    {
        double expected = 0;
        for (int t = model.Figures.TermStart[k]; t < model.Figures.TermStart[k + 1]; t++)
            expected += model.Figures.Coefficient[t] * model.PriorMean[model.Figures.Index[t]];
        return expected;
    }

    private Interval Without(int source, Located here, double[] reached)
    {
        (double mean, double variance) = new WithoutRows(model, reach).Shift(source, reached);
        double error = Math.Sqrt((here.StandardError * here.StandardError) + variance);
        return (here with { Median = here.Median + mean, StandardError = error }).Interval;
    }

    private ImmutableArray<KindShare> Kinds(in Terms terms, double variance)
    {
        double[] told = new double[information.Sources];
        information.Of(terms, told);
        var kinds = model.Figures.Kinds.Zip(told).GroupBy(pair => pair.First, StringComparer.Ordinal)
            .Select(kind => new KindShare(kind.Key, kind.Sum(pair => pair.Second) / variance))
            .Append(new KindShare(Prior, 1 - (told.Sum() / variance)));
        return [.. kinds.OrderByDescending(kind => kind.Share)];
    }
}
