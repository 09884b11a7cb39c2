namespace Codeworth.Numerics.Optimisation;

/// <summary>Why an optimiser stopped.</summary>
public enum StopReason
{
    /// <summary>The gradient is within its tolerance: a stationary point.</summary>
    GradientTolerance,

    /// <summary>The iterations ran out.</summary>
    IterationLimit,

    /// <summary>No step along the gradient raises the value in double precision; often as near the maximum as can be.</summary>
    NoFurtherProgress,
}

/// <summary>Where an optimiser stopped.</summary>
/// <param name="Point">The best point found.</param>
/// <param name="Value">The function's value there.</param>
/// <param name="GradientNorm">The greatest size of the gradient's elements there.</param>
/// <param name="Iterations">Line searches made.</param>
/// <param name="Reason">Why it stopped.</param>
public sealed record Maximum(IReadOnlyList<double> Point, double Value, double GradientNorm, int Iterations, StopReason Reason)
{
    /// <summary>Whether the gradient came within its tolerance.</summary>
    public bool Converged => Reason == StopReason.GradientTolerance;
}
