using Codeworth.Tests.Numerics.Linear;

namespace Codeworth.Tests.Numerics.Optimisation;

public sealed class BfgsTests
{
    private static readonly BfgsOptions Free = new(1e-9, 500, double.PositiveInfinity);

    [Fact]
    public void It_climbs_a_quadratic_to_its_top()
    {
        Maximum top = Bfgs.Maximise(Quadratic, [0, 0], Free);
        Assert.True(top.Converged);
        Assert.Equal((3, -2), (top.Point[0], top.Point[1]), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-8);
        Assert.Equal(7, top.Value, 1e-14);
    }

    [Fact]
    public void It_climbs_the_valley_of_Rosenbrock()
    {
        Maximum top = Bfgs.Maximise(Rosenbrock, [-1.2, 1], Free);
        Assert.True(top.Converged);
        Assert.All(top.Point, coordinate => Assert.Equal(1, coordinate, 1e-7));
        Assert.InRange(top.Iterations, 1, 60);
    }

    [Fact]
    public void It_maximises_a_marginal_likelihood()
    {
        LinearGaussianModel model = RandomModels.Model(12, size: 40, rows: 150);
        Maximum top = Bfgs.Maximise(LogLikelihood(model), [0, 0, 0]);
        Assert.True(top.Converged);
        foreach (double shift in new[] { -0.01, 0.01 })
        {
            for (int g = 0; g < 3; g++)
            {
                double[] near = [.. top.Point];
                near[g] += shift;
                Assert.True(model.At(near).LogMarginalLikelihood < top.Value);
            }
        }
    }

    [Fact]
    public void The_same_start_gives_the_same_bits() =>
        Assert.Equal(Bfgs.Maximise(Rosenbrock, [-1.2, 1]).Point, Bfgs.Maximise(Rosenbrock, [-1.2, 1]).Point);

    [Fact]
    public void A_step_is_never_longer_than_allowed()
    {
        double before = 0, longest = 0;
        SmoothFunction watched = (point, gradient) =>
        {
            longest = Math.Max(longest, Math.Abs(point[0] - before));
            before = point[0];
            gradient[0] = -2 * (point[0] - 50);
            return -Math.Pow(point[0] - 50, 2);
        };
        Maximum top = Bfgs.Maximise(watched, [0], new BfgsOptions(1e-9, 500, 0.5));
        Assert.True(top.Converged);
        Assert.InRange(longest, 0.1, 0.5 + 1e-12);
    }

    [Fact]
    public void The_edge_of_the_domain_is_respected()
    {
        // log x - x has its top at 1 and no value below 0.
        SmoothFunction edged = (point, gradient) =>
        {
            gradient[0] = (1 / point[0]) - 1;
            return point[0] > 0 ? Math.Log(point[0]) - point[0] : double.NaN;
        };
        Assert.Equal(1, Bfgs.Maximise(edged, [5], Free).Point[0], 1e-8);
        Assert.Equal(1, Bfgs.Maximise(edged, [1e-3], Free).Point[0], 1e-8);
    }

    [Fact]
    public void It_says_why_it_stopped()
    {
        Assert.Equal(StopReason.IterationLimit, Bfgs.Maximise(Rosenbrock, [-1.2, 1], Free with { MaximumIterations = 3 }).Reason);
        Assert.Equal(StopReason.NoFurtherProgress, Bfgs.Maximise(Quadratic, [0, 0], Free with { GradientTolerance = -1 }).Reason);
        Maximum already = Bfgs.Maximise(Quadratic, [3, -2], Free);
        Assert.Equal((StopReason.GradientTolerance, 0), (already.Reason, already.Iterations));
    }

    [Fact]
    public void A_start_outside_the_domain_is_refused() =>
        Assert.Throws<ArgumentException>(() => Bfgs.Maximise((_, _) => double.NaN, [0]));

    [Fact]
    public void With_nothing_to_choose_it_is_there_already() =>
        Assert.Equal(4, Bfgs.Maximise((_, _) => 4, []).Value);

    private static SmoothFunction LogLikelihood(LinearGaussianModel model) => (lambda, gradient) =>
    {
        LinearGaussianPosterior posterior = model.At(lambda);
        posterior.Gradient.CopyTo(gradient);
        return posterior.LogMarginalLikelihood;
    };

    private static double Quadratic(ReadOnlySpan<double> x, Span<double> gradient)
    {
        (double u, double v) = (x[0] - 3, x[1] + 2);
        (gradient[0], gradient[1]) = (-(20 * u) - (4 * v), -(4 * u) - (2 * v));
        return 7 - (10 * u * u) - (4 * u * v) - (v * v);
    }

    private static double Rosenbrock(ReadOnlySpan<double> x, Span<double> gradient)
    {
        double bend = x[1] - (x[0] * x[0]), rest = 1 - x[0];
        (gradient[0], gradient[1]) = ((400 * x[0] * bend) + (2 * rest), -200 * bend);
        return -(100 * bend * bend) - (rest * rest);
    }
}
