using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Scale and asymmetry of pay around the median by area and date: lower = scale - asymmetry, upper = scale + asymmetry, log
/// (method, equation 13). Index 0 is the nation, index i + 1 the i-th area.
/// </summary>
internal sealed class FittedSpread
{
    public required double[] Scale { get; init; }

    public required double[] Asymmetry { get; init; }

    /// <summary>Change of the scale a year.</summary>
    public required double ScaleSlope { get; init; }

    /// <summary>Change of the asymmetry a year.</summary>
    public required double AsymmetrySlope { get; init; }

    /// <summary>The month the scales speak of.</summary>
    public required YearMonth Origin { get; init; }

    /// <summary>The first month with published percentiles: earlier ones are spread alike.</summary>
    public required YearMonth Earliest { get; init; }

    /// <summary>No scale falls below it.</summary>
    public required double Floor { get; init; }

    /// <summary>Spread of the whole market around a median of 0. Later than the origin it stays as it is.</summary>
    public JoinedHalfNormals At(int area, YearMonth date)
    {
        double years = Math.Clamp(date.YearsSince(Origin), Earliest.YearsSince(Origin), 0);
        double scale = Scale[area] + (ScaleSlope * years);
        double asymmetry = Asymmetry[area] + (AsymmetrySlope * years);
        return new JoinedHalfNormals(0, Math.Max(scale - asymmetry, Floor), Math.Max(scale + asymmetry, Floor));
    }
}
