namespace Codeworth.Numerics.Optimisation;

/// <summary>A smooth function: returns its value at the point and fills its gradient.</summary>
public delegate double SmoothFunction(ReadOnlySpan<double> point, Span<double> gradient);

/// <summary>
/// Finds a local maximum of a smooth function from a start, deterministically: quasi-Newton with the inverse Hessian of Broyden, Fletcher,
/// Goldfarb and Shanno and a strong-Wolfe line search (Nocedal &amp; Wright, Numerical Optimization, 2nd ed. 2006, algs. 6.1, 3.5 and 3.6).
/// Changes made: the sign, for maximising; the first inverse Hessian is scaled by s.y / y.y (their eq. 6.20); a step's greatest coordinate can
/// be bounded; an update without positive curvature is skipped; a value that is not a number counts as minus infinity.
/// </summary>
public static class Bfgs
{
    /// <summary>Climbs from the start. The function is asked one point at a time, in a fixed sequence.</summary>
    /// <exception cref="ArgumentException">The value at the start is not finite.</exception>
    public static Maximum Maximise(SmoothFunction function, ReadOnlySpan<double> start, BfgsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        options ??= BfgsOptions.Default;
        var line = new LineSearch(function, options.MaximumStep);
        Climb here = Climb.Evaluate(function, start.ToArray());
        if (!double.IsFinite(here.Value))
            throw new ArgumentException(ErrorTexts.StartNotFinite(here.Value), nameof(start));
        var hessian = new InverseHessian(start.Length);
        for (int iteration = 0; ; iteration++)
        {
            if (here.GradientNorm <= options.GradientTolerance)
                return here.Stop(iteration, StopReason.GradientTolerance);
            if (iteration >= options.MaximumIterations)
                return here.Stop(iteration, StopReason.IterationLimit);
            Climb? next = Step(line, here, hessian);
            if (next is null)
                return here.Stop(iteration, StopReason.NoFurtherProgress);
            hessian.Update(here, next);
            here = next;
        }
    }

    /// <summary>One line search; if the quasi-Newton direction fails, one more along the gradient itself.</summary>
    private static Climb? Step(LineSearch line, Climb here, InverseHessian hessian)
    {
        Climb? next = line.Search(here, hessian.Direction(here.Gradient));
        if (next is not null || hessian.IsIdentity)
            return next;
        hessian.Reset();
        return line.Search(here, hessian.Direction(here.Gradient));
    }
}
