using System.Collections.Immutable;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Everything a fit leaves behind, as plain arrays: the file in <c>data/model</c> holds this and nothing else. Components stand in the
/// order core, bias, areas; the covariance is the lower triangle of their posterior covariance, row after row.
/// </summary>
internal sealed class CompiledModel
{
    public required ModelIdentity Identity { get; init; }

    public required Workforce Workforce { get; init; }

    /// <summary>The May the first growth step starts from.</summary>
    public required int FirstYear { get; init; }

    public required int GrowthSteps { get; init; }

    public required YearMonth Origin { get; init; }

    /// <summary>Names of the bias terms, after the core components.</summary>
    public required ImmutableArray<string> Biases { get; init; }

    /// <summary>Area ids in the order of their components; the nation has none.</summary>
    public required ImmutableArray<string> Areas { get; init; }

    /// <summary>Areas with a published figure of the occupation, in the order of <see cref="Areas"/>.</summary>
    public required bool[] Published { get; init; }

    /// <summary>Posterior mean of each component.</summary>
    public required double[] Mean { get; init; }

    /// <summary>Prior mean of each component.</summary>
    public required double[] PriorMean { get; init; }

    /// <summary>Lower triangle of the posterior covariance of the components.</summary>
    public required double[] Covariance { get; init; }

    public required FittedSpread Spread { get; init; }

    /// <summary>The month of the newest official figures of places.</summary>
    public required YearMonth Newest { get; init; }

    /// <summary>Standard deviation of how far a place moves in a year apart from the nation, log.</summary>
    public required double LocalChange { get; init; }

    /// <summary>The largest share of a market's variance that attributes may explain, 0 to 1.</summary>
    public required double ExplainedAtMost { get; init; }

    public required FittedFigures Figures { get; init; }

    /// <summary>The sources of the fitted figures, in their order: answers name them without reading the evidence.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>Estimated standard deviations by name.</summary>
    public required ImmutableSortedDictionary<string, double> Components { get; init; }

    public required double LogMarginalLikelihood { get; init; }

    public double CovarianceOf(int left, int right)
    {
        (int high, int low) = left >= right ? (left, right) : (right, left);
        return Covariance[(high * (high + 1) / 2) + low];
    }
}
