namespace Codeworth.Numerics.Linear;

/// <summary>
/// A variance, known but for at most one estimated standard deviation: known + scale * exp(2 lambda[component]), lambda being the
/// logarithms of the components' standard deviations. Component -1 means that nothing is estimated.
/// </summary>
/// <remarks>The default value is a variance of 0, which <see cref="LinearGaussianModel.At(ReadOnlySpan{double})"/> refuses.</remarks>
public readonly record struct GaussianVariance
{
    /// <summary>States the parts, each finite and at least 0, in the square of the variable's unit.</summary>
    /// <exception cref="ArgumentException">A part is negative or not finite, or the component is below -1.</exception>
    public GaussianVariance(double known, double scale, int component)
    {
        if (!(known >= 0) || !(scale >= 0) || double.IsInfinity(known + scale) || component < -1)
            throw new ArgumentException(ErrorTexts.VarianceInvalid(known, scale, component), nameof(known));
        (Known, Scale, Component) = (known, component < 0 ? 0 : scale, component);
    }

    /// <summary>The part that is not estimated.</summary>
    public double Known { get; }

    /// <summary>Multiplies the component's variance; 0 where none is estimated.</summary>
    public double Scale { get; }

    /// <summary>Index of the component, or -1.</summary>
    public int Component { get; }

    /// <summary>A variance with no estimated part.</summary>
    public static GaussianVariance Fixed(double variance) => new(variance, 0, -1);

    /// <summary>scale * exp(2 lambda[component]) + known.</summary>
    public static GaussianVariance Estimated(int component, double scale = 1, double known = 0) => new(known, scale, component);

    /// <summary>Both parts so many times as large.</summary>
    public GaussianVariance Times(double factor) => new(factor * Known, factor * Scale, Component);

    /// <summary>The estimated part alone, given the components' variances exp(2 lambda).</summary>
    internal double EstimatedPart(ReadOnlySpan<double> variances) => Scale == 0 ? 0 : Scale * variances[Component];
}

/// <summary>An unknown's prior: normal with this mean and variance.</summary>
public readonly record struct GaussianParameter(double Mean, GaussianVariance Variance);

/// <summary>What one row observed: value = row . unknowns + error, the error normal with mean 0 and this variance.</summary>
public readonly record struct GaussianObservation(SparseRow Row, double Value, GaussianVariance Variance);
