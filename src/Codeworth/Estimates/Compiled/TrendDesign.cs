using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Growth from the origin to a month: whole yearly steps from May to May, and the fraction of the last one (method, equation 2).
/// </summary>
internal sealed class TrendDesign(ComponentLayout layout, int firstYear, YearMonth origin)
{
    private readonly double _origin = origin.YearsSince(new YearMonth(firstYear, 5));
    private readonly YearMonth _first = new(firstYear, 5);

    /// <summary>The earliest month the trend reaches.</summary>
    public YearMonth Earliest => _first;

    /// <summary>The latest month the trend reaches.</summary>
    public YearMonth Latest => new(_first.Year + layout.GrowthSteps, 5);

    public bool Reaches(YearMonth date) => date >= Earliest && date <= Latest;

    public void Write(YearMonth date, ref Terms terms)
    {
        double here = date.YearsSince(_first);
        (double low, double high, double sign) = here >= _origin ? (_origin, here, 1.0) : (here, _origin, -1.0);
        for (int step = (int)low; step < high; step++)
            terms.Add(layout.Growth + step, sign * (Math.Min(step + 1, high) - Math.Max(step, low)));
    }
}
