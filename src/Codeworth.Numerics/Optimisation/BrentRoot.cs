namespace Codeworth.Numerics.Optimisation;

/// <summary>
/// A root of a continuous function between two points where its signs differ: inverse quadratic interpolation or the secant where they
/// can be trusted, bisection where not. R. P. Brent, Algorithms for Minimization without Derivatives, 1973, ch. 4 (zeroin).
/// Change made: none in substance; a jump over 0 is found as its place, as by bisection.
/// </summary>
public static class BrentRoot
{
    private const double Epsilon = 2.220446049250313e-16;

    /// <summary>The root, to within 4 epsilon |x| + tolerance.</summary>
    /// <exception cref="ArgumentException">The function has the same sign at both ends.</exception>
    public static double Find<TFunction>(TFunction function, double low, double high, double tolerance = 0)
        where TFunction : IScalarFunction, allows ref struct
    {
        double fLow = function.At(low), fHigh = function.At(high);
        if (fLow * fHigh > 0)
            throw new ArgumentException(ErrorTexts.NoBracket, nameof(low));
        // b is the best point so far, c the other end of the bracket, a the point before b.
        var state = new State(low, high, low, fLow, fHigh, fLow, high - low, high - low);
        for (int iteration = 0; iteration < 200 && state.Fb != 0; iteration++)
        {
            state = state.Ordered();
            double limit = (2 * Epsilon * Math.Abs(state.B)) + (0.5 * tolerance);
            double half = 0.5 * (state.C - state.B);
            if (Math.Abs(half) <= limit)
                break;
            (double step, double before) = state.NextStep(half, limit);
            double next = state.B + (Math.Abs(step) > limit ? step : Math.CopySign(limit, half));
            state = new State(state.B, next, state.C, state.Fb, function.At(next), state.Fc, step, before);
        }

        return state.B;
    }

    private readonly record struct State(double A, double B, double C, double Fa, double Fb, double Fc, double Step, double Before)
    {
        /// <summary>Makes b and c enclose the root, with b the better of the two.</summary>
        public State Ordered()
        {
            State state = this;
            if ((Fb > 0) == (Fc > 0))
                state = state with { C = A, Fc = Fa, Step = B - A, Before = B - A };
            return Math.Abs(state.Fc) < Math.Abs(state.Fb)
                ? state with { A = state.B, B = state.C, C = state.B, Fa = state.Fb, Fb = state.Fc, Fc = state.Fb }
                : state;
        }

        /// <summary>The interpolated step if it stays well inside the bracket and shrinks fast enough, else half the bracket.</summary>
        public (double Step, double Before) NextStep(double half, double limit)
        {
            if (Math.Abs(Before) < limit || Math.Abs(Fa) <= Math.Abs(Fb))
                return (half, half);
            double s = Fb / Fa, p, q;
            if (A == C)
            {
                (p, q) = (2 * half * s, 1 - s);
            }
            else
            {
                double t = Fa / Fc, r = Fb / Fc;
                p = s * ((2 * half * t * (t - r)) - ((B - A) * (r - 1)));
                q = (t - 1) * (r - 1) * (s - 1);
            }

            (p, q) = p > 0 ? (p, -q) : (-p, q);
            return 2 * p < Math.Min((3 * half * q) - Math.Abs(limit * q), Math.Abs(Before * q)) ? (p / q, Step) : (half, half);
        }
    }
}
