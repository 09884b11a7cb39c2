namespace Codeworth.Tests.Numerics.Optimisation;

public sealed class BrentRootTests
{
    [Fact]
    public void It_finds_roots_to_the_last_digits()
    {
        Assert.Equal(Math.Sqrt(2), BrentRoot.Find(new Curve(x => (x * x) - 2), 0, 2), 1e-15);
        Assert.Equal(0.7390851332151607, BrentRoot.Find(new Curve(x => Math.Cos(x) - x), 0, 1), 1e-15);
        Assert.Equal(Math.Cbrt(1e-9), BrentRoot.Find(new Curve(x => Math.Pow(x, 3) - 1e-9), -1, 4), 1e-15);
    }

    [Fact]
    public void It_finds_the_place_of_a_jump() =>
        Assert.Equal(0.3, BrentRoot.Find(new Curve(x => x < 0.3 ? -1 : 5), 0, 1), 1e-14);

    [Fact]
    public void An_end_that_is_a_root_is_the_answer() =>
        Assert.Equal((1.0, 1.0), (BrentRoot.Find(new Curve(x => x - 1), 1, 3), BrentRoot.Find(new Curve(x => x - 1), -4, 1)));

    [Fact]
    public void The_bracket_may_stand_either_way_round() =>
        Assert.Equal(Math.Log(3), BrentRoot.Find(new Curve(x => Math.Exp(x) - 3), 2, -2), 1e-15);

    [Fact]
    public void Ends_of_one_sign_are_refused() =>
        Assert.Contains(NumericsErrorTexts.NoBracket, Assert.Throws<ArgumentException>(() => BrentRoot.Find(new Curve(x => 1 + x), 0, 1)).Message, StringComparison.Ordinal);

    private readonly record struct Curve(Func<double, double> Function) : IScalarFunction
    {
        public double At(double x) => Function(x);
    }
}
