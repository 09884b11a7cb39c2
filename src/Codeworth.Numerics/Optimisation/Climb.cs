namespace Codeworth.Numerics.Optimisation;

/// <summary>One point of a climb with its value and gradient.</summary>
internal sealed record Climb(double[] Point, double Value, double[] Gradient)
{
    /// <summary>The greatest size of the gradient's elements.</summary>
    public double GradientNorm => Gradient.Select(Math.Abs).DefaultIfEmpty(0).Max();

    public static Climb Evaluate(SmoothFunction function, double[] point)
    {
        double[] gradient = new double[point.Length];
        double value = function(point, gradient);
        return new Climb(point, double.IsNaN(value) ? double.NegativeInfinity : value, gradient);
    }

    public Maximum Stop(int iterations, StopReason reason) => new(Point, Value, GradientNorm, iterations, reason);
}
