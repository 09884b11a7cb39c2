namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Years spent in each segment of the experience curve: phi_j(y) = min(max(y - k_j, 0), k_{j+1} - k_j) (method, equation 5), and its
/// expectation over a role's people whose years lie in a range.
/// </summary>
internal sealed class ExperienceBasis
{
    private readonly double[] _knots;
    private readonly double[] _massBelow;
    private readonly double[] _phiBelow;
    private readonly int _segments;

    public ExperienceBasis(Workforce workforce)
    {
        (_knots, _segments) = (workforce.Knots, workforce.Segments);
        int roles = workforce.Roles.Length;
        _massBelow = new double[roles * (Workforce.Bins + 1)];
        _phiBelow = new double[roles * (Workforce.Bins + 1) * _segments];
        for (int role = 0; role < roles; role++)
            Accumulate(role, workforce.YearMass.AsSpan(role * Workforce.Bins, Workforce.Bins));
    }

    /// <summary>Years of <paramref name="years"/> that lie in segment <paramref name="segment"/>.</summary>
    public double At(double years, int segment) =>
        Math.Clamp(years - _knots[segment], 0, _knots[segment + 1] - _knots[segment]);

    /// <summary>Share of a role's people whose years lie in the bins from..to (to excluded).</summary>
    public double Mass(int role, int from, int to) => _massBelow[Row(role, to)] - _massBelow[Row(role, from)];

    /// <summary>Expected years in a segment, times the share of <see cref="Mass"/>.</summary>
    public double WeightedMean(int role, int from, int to, int segment) =>
        _phiBelow[(Row(role, to) * _segments) + segment] - _phiBelow[(Row(role, from) * _segments) + segment];

    private static int Row(int role, int bin) => (role * (Workforce.Bins + 1)) + bin;

    private void Accumulate(int role, ReadOnlySpan<double> mass)
    {
        for (int bin = 0; bin < Workforce.Bins; bin++)
        {
            int here = Row(role, bin);
            _massBelow[here + 1] = _massBelow[here] + mass[bin];
            for (int segment = 0; segment < _segments; segment++)
            {
                _phiBelow[((here + 1) * _segments) + segment] =
                    _phiBelow[(here * _segments) + segment] + (mass[bin] * At(bin + 0.5, segment));
            }
        }
    }
}
