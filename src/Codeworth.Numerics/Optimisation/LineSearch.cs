namespace Codeworth.Numerics.Optimisation;

/// <summary>
/// Strong-Wolfe line search for a maximum (Nocedal &amp; Wright 2006, algs. 3.5 and 3.6): a step t with
/// f(t) >= f(0) + 1e-4 t f'(0) and |f'(t)| &lt;= 0.9 |f'(0)|. Change made: where double precision or the trials run out, a
/// step that raises the value is taken even if the slope is still steep.
/// </summary>
internal sealed class LineSearch(SmoothFunction function, double maximumStep)
{
    private const double SufficientRise = 1e-4;
    private const double SlopeFraction = 0.9;
    private const int Trials = 40;

    /// <summary>The point reached, or null if no step along the direction raises the value.</summary>
    public Climb? Search(Climb from, double[] direction)
    {
        double length = direction.Select(Math.Abs).DefaultIfEmpty(0).Max();
        if (length > maximumStep)
            direction = [.. direction.Select(element => element * (maximumStep / length))];
        double greatest = Math.Max(1, maximumStep / length);
        var start = new Trial(0, from, Dot(from.Gradient, direction));
        if (!(start.Slope > 0))
            return null;
        Trial before = start, next = Try(start, direction, 1);
        for (int trial = 1; trial < Trials; trial++)
        {
            if (!Rises(start, next) || (trial > 1 && next.Value <= before.Value))
                return Zoom(start, direction, before, next);
            if (Math.Abs(next.Slope) <= SlopeFraction * start.Slope || next.Step >= greatest)
                return next.At;
            if (next.Slope <= 0)
                return Zoom(start, direction, next, before);
            (before, next) = (next, Try(start, direction, Math.Min(2 * next.Step, greatest)));
        }

        return next.At;
    }

    /// <summary>Narrows an interval that holds a step of the wanted kind; <paramref name="best"/> is its higher end.</summary>
    private Climb? Zoom(Trial start, double[] direction, Trial best, Trial other)
    {
        for (int trial = 0; trial < Trials; trial++)
        {
            double step = Between(best, other);
            if (step == best.Step || step == other.Step)
                break;
            Trial next = Try(start, direction, step);
            if (!Rises(start, next) || next.Value <= best.Value)
            {
                other = next;
                continue;
            }

            if (Math.Abs(next.Slope) <= SlopeFraction * start.Slope)
                return next.At;
            if (next.Slope * (other.Step - best.Step) <= 0)
                other = best;
            best = next;
        }

        return best.Value > start.Value ? best.At : null;
    }

    /// <summary>The top of the parabola through both values and the better slope, kept within the middle 80 % of the interval.</summary>
    private static double Between(Trial best, Trial other)
    {
        double width = other.Step - best.Step;
        double bend = (best.Slope * width) - (other.Value - best.Value);
        double fraction = 0.5 * best.Slope * width / bend;
        return best.Step + (width * (double.IsFinite(fraction) ? Math.Clamp(fraction, 0.1, 0.9) : 0.5));
    }

    private static bool Rises(Trial start, Trial next) => next.Value >= start.Value + (SufficientRise * next.Step * start.Slope);

    private Trial Try(Trial start, double[] direction, double step)
    {
        Climb at = Climb.Evaluate(function, [.. start.At.Point.Zip(direction, (x, d) => x + (step * d))]);
        return new Trial(step, at, Dot(at.Gradient, direction));
    }

    private static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();

    private sealed record Trial(double Step, Climb At, double Slope)
    {
        public double Value => At.Value;
    }
}
