using System.Collections.Immutable;

namespace Codeworth.Estimates;

/// <summary>An estimate with everything that made it.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="Influences">Every fitted figure's pull on the median, strongest first.</param>
/// <param name="PriorDollars">Dollars a year by which what was assumed before any figure, taken alone, differs from the median.</param>
/// <param name="Without">Every source: its pull, and the median refitted without it.</param>
/// <param name="Kinds">Share of the answer's information by kind of source: prior, official, survey, person-level; adds to 1.</param>
public sealed record Explanation(
    Estimate Estimate,
    ImmutableArray<Influence> Influences,
    double PriorDollars,
    ImmutableArray<WithoutSource> Without,
    ImmutableArray<KindShare> Kinds)
{
    /// <summary>What was assumed before any figure, taken alone: dollars a year. The median is it times the exponential of every weight times the log of read over expected.</summary>
    public double Alone => (double)Estimate.Median.Value.Dollars + PriorDollars;
}

/// <summary>What one source did to an answer.</summary>
/// <param name="SourceId">Id of the source.</param>
/// <param name="Median">The market median refitted without it.</param>
/// <param name="Dollars">Dollars a year by which its figures together pull the median away from the assumption before any figure (negative: down).</param>
/// <param name="Share">Its share of the answer's information, 0 to 1.</param>
public sealed record WithoutSource(string SourceId, Interval Median, double Dollars, double Share);

/// <summary>The share of an answer's information that one kind of source gave, 0 to 1.</summary>
public sealed record KindShare(string Kind, double Share);
