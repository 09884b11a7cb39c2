using Codeworth.Numerics.Regression;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Regression;

public sealed class QuantileRegressionTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20260109, 1);

    private static Arbitrary<RegressionCase> Cases { get; } = (
        from seed in Gen.Choose(0, 1_000_000)
        from rows in Gen.Choose(20, 200)
        from columns in Gen.Choose(1, 9)
        from percent in Gen.Choose(5, 95)
        select RegressionCase.Random(seed, rows, columns, percent / 100.0)).ToArbitrary();

    [Fact]
    public void The_share_below_is_the_probability_up_to_the_columns() =>
        Prop.ForAll(Cases, c =>
        {
            double[] residuals = c.Residuals(c.Fit().Coefficients);
            int below = residuals.Count(r => r < -1e-10), on = residuals.Count(r => Math.Abs(r) <= 1e-10);
            return on == c.Columns && below <= (c.Rows * c.Probability) + 1e-9 && (c.Rows * c.Probability) - 1e-9 <= below + on;
        }).Check(Settings);

    [Fact]
    public void No_step_from_it_lowers_the_loss() =>
        Prop.ForAll(Cases, c =>
        {
            QuantileRegressionFit fit = c.Fit();
            return Math.Abs(fit.Loss - c.Loss(fit.Coefficients)) < 1e-12 && fit.Gap <= 1e-8 * fit.Loss
                && Enumerable.Range(0, 40).All(seed => c.Loss(c.Nudged(fit.Coefficients, seed)) >= fit.Loss - (1e-13 * (1 + fit.Loss)));
        }).Check(Settings);

    [Fact]
    public void It_moves_and_scales_with_y() =>
        Prop.ForAll(Cases, c =>
        {
            double[] plain = [.. c.Fit().Coefficients], moved = [.. (c with { Y = [.. c.Y.Select(y => 7 + (3 * y))] }).Fit().Coefficients];
            return Enumerable.Range(0, c.Columns).All(j => Near(moved[j], (3 * plain[j]) + (j == 0 ? 7 : 0)));
        }).Check(Settings);

    [Fact]
    public void Mirrored_it_is_the_other_quantile() =>
        Prop.ForAll(Cases, c => c.Fit().Coefficients.Zip((c with { Y = [.. c.Y.Select(y => -y)], Probability = 1 - c.Probability }).Fit().Coefficients)
            .All(pair => Near(pair.First, -pair.Second))).Check(Settings);

    [Fact]
    public void A_line_added_to_y_is_added_to_the_coefficients() =>
        Prop.ForAll(Cases, c =>
        {
            double[] added = [.. Enumerable.Range(0, c.Columns).Select(j => 5.0 - (2 * j))], plain = [.. c.Fit().Coefficients];
            double[] line = c.Residuals([.. added.Select(value => -value)]);
            return (c with { Y = line }).Fit().Coefficients.Select((b, j) => Near(b, plain[j] + added[j])).All(near => near);
        }).Check(Settings);

    [Fact]
    public void Columns_in_other_units_have_coefficients_in_other_units() =>
        Prop.ForAll(Cases, c =>
        {
            double[,] scaled = (double[,])c.Design.Clone();
            for (int i = 0; i < c.Rows; i++)
                scaled[i, c.Columns - 1] *= 1e6;
            IReadOnlyList<double> plain = c.Fit().Coefficients, other = (c with { Design = scaled }).Fit().Coefficients;
            return plain.Zip(other).Take(c.Columns - 1).All(pair => Near(pair.First, pair.Second)) && Near(plain[^1], 1e6 * other[^1]);
        }).Check(Settings);

    [Fact]
    public void A_column_that_others_span_changes_nothing() =>
        Prop.ForAll(Cases, c =>
        {
            double[,] wider = new double[c.Rows, c.Columns + 2];
            for (int i = 0; i < c.Rows; i++)
            {
                for (int j = 0; j < c.Columns; j++)
                    wider[i, j] = c.Design[i, j];
                wider[i, c.Columns + 1] = 2 - (3 * c.Design[i, c.Columns - 1]);
            }

            QuantileRegressionFit plain = c.Fit(), other = (c with { Design = wider }).Fit();
            return other.Coefficients.Skip(c.Columns).All(b => b == 0) && Near(plain.Loss, other.Loss)
                && plain.Coefficients.Zip(other.Coefficients).All(pair => Near(pair.First, pair.Second));
        }).Check(Settings);

    [Fact]
    public void With_an_intercept_alone_it_is_the_sample_quantile()
    {
        double[] y = [3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8, 9.7, 9.3, 2.3];
        double[] sorted = [.. y.Order()];
        foreach (double p in new[] { 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99 })
        {
            QuantileRegressionFit fit = QuantileRegression.Fit(Ones(y.Length), y, p);
            Assert.Equal(sorted[(int)Math.Ceiling(y.Length * p) - 1], fit.Coefficients[0], 1e-12);
        }
    }

    [Fact]
    public void Where_many_are_best_it_is_one_of_them()
    {
        QuantileRegressionFit fit = QuantileRegression.Fit(Ones(4), [4, 1, 3, 2], 0.5);
        Assert.InRange(fit.Coefficients[0], 2 - 1e-9, 3 + 1e-9);
        Assert.Equal(0.5, fit.Loss, 1e-12);
    }

    [Fact]
    public void With_groups_alone_it_is_each_groups_quantile()
    {
        // An intercept and a dummy for each of three groups, the last of which nobody is in.
        double[] y = [1, 2, 3, 4, 5, 10, 20, 30];
        double[,] design = new double[8, 4];
        for (int i = 0; i < 8; i++)
            (design[i, 0], design[i, i < 5 ? 1 : 2]) = (1, 1);
        QuantileRegressionFit fit = QuantileRegression.Fit(design, y, 0.5);
        Assert.Equal((3.0, 20.0), (Math.Round(fit.At([1, 1, 0, 0]), 10), Math.Round(fit.At([1, 0, 1, 0]), 10)));
        Assert.Equal(0, fit.Coefficients[3]);
    }

    [Fact]
    public void A_line_that_fits_exactly_is_found()
    {
        double[,] design = { { 1, 0 }, { 1, 1 }, { 1, 2 }, { 1, 5 } };
        QuantileRegressionFit fit = QuantileRegression.Fit(design, [1, 3, 5, 11], 0.3);
        Assert.Equal((1.0, 2.0, 0.0), (Math.Round(fit.Coefficients[0], 12), Math.Round(fit.Coefficients[1], 12), Math.Round(fit.Loss, 12)));
        Assert.All(QuantileRegression.Fit(design, [0, 0, 0, 0], 0.3).Coefficients, b => Assert.Equal(0, b));
    }

    [Fact]
    public void It_has_the_loss_of_the_best_line_through_two_points()
    {
        for (int seed = 0; seed < 30; seed++)
        {
            RegressionCase c = RegressionCase.Random(seed, 15, 2, 0.1 + (0.025 * seed));
            double best = (from i in Enumerable.Range(0, c.Rows) from j in Enumerable.Range(0, i) select c.Loss(c.Through(i, j))).Min();
            Assert.InRange(c.Fit().Loss / best, 1 - 1e-12, 1 + 1e-12);
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_thousand_rounded_wages_on_many_dummies_are_solved(double probability)
    {
        for (int seed = 0; seed < 8; seed++)
        {
            RegressionCase c = RegressionCase.Dummies(seed, 1000, 25, probability);
            QuantileRegressionFit fit = c.Fit();
            Assert.InRange(fit.Gap, 0, 1e-6 * fit.Loss);
            Assert.Equal(fit.Loss, c.Loss(fit.Coefficients), 1e-12);
        }
    }

    [Fact]
    public void What_cannot_be_fitted_is_refused()
    {
        Assert.Contains(NumericsErrorTexts.OpenProbabilityOutside(1), Assert.Throws<ArgumentOutOfRangeException>(() => QuantileRegression.Fit(Ones(2), [1, 2], 1)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.SampleEmpty, Assert.Throws<ArgumentException>(() => QuantileRegression.Fit(Ones(0), [], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("y", 1, 2), Assert.Throws<ArgumentException>(() => QuantileRegression.Fit(Ones(2), [1], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.ValueNotFinite("value of y", 1, double.NaN), Assert.Throws<ArgumentException>(() => QuantileRegression.Fit(Ones(2), [1, double.NaN], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.DesignNotFinite(0, 1, double.NaN), Assert.Throws<ArgumentException>(() => QuantileRegression.Fit(new[,] { { 1, double.NaN } }, [1], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("row", 2, 1), Assert.Throws<ArgumentException>(() => QuantileRegression.Fit(Ones(2), [1, 2], 0.5).At([1, 1])).Message, StringComparison.Ordinal);
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-8 * (1 + Math.Abs(one));

    private static double[,] Ones(int rows)
    {
        double[,] ones = new double[rows, 1];
        for (int i = 0; i < rows; i++)
            ones[i, 0] = 1;
        return ones;
    }
}
