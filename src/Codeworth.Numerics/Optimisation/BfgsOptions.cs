namespace Codeworth.Numerics.Optimisation;

/// <summary>When <see cref="Bfgs"/> stops, and how far it may move at once.</summary>
/// <param name="GradientTolerance">It stops when no element of the gradient is greater than this in size.</param>
/// <param name="MaximumIterations">It stops after as many line searches.</param>
/// <param name="MaximumStep">No coordinate changes by more than this in one line search.</param>
public sealed record BfgsOptions(double GradientTolerance, int MaximumIterations, double MaximumStep)
{
    /// <summary>Gradient within 1e-6, 200 iterations, coordinates moved by up to 1: made for logarithms, where 1 is a factor of 2.7.</summary>
    public static BfgsOptions Default { get; } = new(1e-6, 200, 1);
}
