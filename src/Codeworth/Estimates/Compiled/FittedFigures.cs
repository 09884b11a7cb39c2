using System.Collections.Immutable;

namespace Codeworth.Estimates.Compiled;

/// <summary>The fitted observations, in components: what weights, influences and answers without a source are computed from.</summary>
internal sealed class FittedFigures
{
    /// <summary>Source ids, in ordinal order.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Kind of each source: official, survey, person-level.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>Figures of each source that the observations were made from.</summary>
    public required int[] Counts { get; init; }

    /// <summary>First observation of each source; one more than there are sources.</summary>
    public required int[] SourceStart { get; init; }

    /// <summary>Id of each observation's (first) figure.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    /// <summary>First term of each observation; one more than there are observations.</summary>
    public required int[] TermStart { get; init; }

    /// <summary>Component of each term.</summary>
    public required int[] Index { get; init; }

    /// <summary>Coefficient of each term.</summary>
    public required double[] Coefficient { get; init; }

    /// <summary>Value less its prior expectation, log.</summary>
    public required double[] Surprise { get; init; }

    /// <summary>Error variance, log squared.</summary>
    public required double[] Variance { get; init; }

    /// <summary>By how much the error variance was multiplied because the figure misfits: 1 for nearly all (method, equation 21).</summary>
    public required double[] Doubt { get; init; }
}
