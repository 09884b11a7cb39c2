namespace Codeworth.Tests.Numerics.Linear;

public sealed class LinearGaussianModelTests
{
    private const double Tolerance = 1e-10;
    private static readonly double[] Lambda = [-0.3, 0.2, -0.7];

    [Fact]
    public void One_parameter_and_one_row_give_the_textbook_answer()
    {
        // Prior N(10, 4), one value 13 with variance 1: precision 1/4 + 1, mean (10/4 + 13) / (5/4) = 12.4.
        var model = new LinearGaussianModel(
            [new(10, GaussianVariance.Fixed(4))],
            [new(SparseRow.Of((0, 1.0)), 13, GaussianVariance.Fixed(1))]);
        LinearGaussianPosterior posterior = model.At();
        Assert.Equal(12.4, posterior.Mean[0], 1e-14);
        Assert.Equal(0.8, posterior.ParameterVariance(0), 1e-14);
        Assert.Equal(-0.5 * (Math.Log(2 * Math.PI * 5) + (9 / 5.0)), posterior.LogMarginalLikelihood, 1e-14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_marginal_likelihood_is_the_dense_normal_density(int seed)
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(seed);
        double[] surprise = [.. rows.Select(row => row.Value - parameters.Select((p, i) => p.Mean * row.Row.ToDense(parameters.Length)[i]).Sum())];
        double[,] covariance = new double[rows.Length, rows.Length];
        for (int k = 0; k < rows.Length; k++)
        {
            double[] a = rows[k].Row.ToDense(parameters.Length);
            for (int l = 0; l < rows.Length; l++)
                covariance[k, l] = rows[l].Row.Dot([.. parameters.Select((p, i) => a[i] * Total(p.Variance))]) + (k == l ? Total(rows[k].Variance) : 0);
        }

        double[,] inverse = Dense.Inverse(covariance);
        double square = 0;
        for (int k = 0; k < rows.Length; k++)
            square += surprise[k] * Enumerable.Range(0, rows.Length).Sum(l => inverse[k, l] * surprise[l]);
        double expected = -0.5 * ((rows.Length * Math.Log(2 * Math.PI)) + Dense.LogDeterminant(covariance) + square);
        Assert.Equal(expected, new LinearGaussianModel(parameters, rows).At(Lambda).LogMarginalLikelihood, Tolerance);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void The_gradient_is_that_of_finite_differences(int seed)
    {
        LinearGaussianModel model = RandomModels.Model(seed);
        double[] gradient = model.At(Lambda).Gradient.ToArray();
        const double step = 1e-5;
        for (int g = 0; g < Lambda.Length; g++)
        {
            double[] up = [.. Lambda], down = [.. Lambda];
            up[g] += step;
            down[g] -= step;
            double slope = (model.At(up).LogMarginalLikelihood - model.At(down).LogMarginalLikelihood) / (2 * step);
            Assert.Equal(slope, gradient[g], 1e-6);
        }
    }

    [Fact]
    public void Permuting_the_rows_changes_nothing()
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(6);
        LinearGaussianPosterior before = new LinearGaussianModel(parameters, rows).At(Lambda);
        new Random(6).Shuffle(rows);
        LinearGaussianPosterior after = new LinearGaussianModel(parameters, rows).At(Lambda);
        AssertSame(before, after, parameters.Length);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Without_some_rows_it_is_a_fresh_fit_of_the_others(int seed)
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(seed);
        LinearGaussianPosterior without = new LinearGaussianModel(parameters, rows).At(Lambda).Without(k => k % 3 == 1);
        LinearGaussianPosterior fresh = new LinearGaussianModel(parameters, [.. rows.Where((_, k) => k % 3 != 1)]).At(Lambda);
        AssertSame(fresh, without, parameters.Length);
    }

    [Fact]
    public void Without_any_row_the_priors_remain()
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(9);
        LinearGaussianPosterior without = new LinearGaussianModel(parameters, rows).At(Lambda).Without(_ => true);
        Assert.Equal(0, without.LogMarginalLikelihood, Tolerance);
        for (int i = 0; i < parameters.Length; i++)
        {
            Assert.Equal(parameters[i].Mean, without.Mean[i], Tolerance);
            Assert.Equal(Total(parameters[i].Variance), without.ParameterVariance(i), Tolerance);
        }
    }

    [Fact]
    public void Variances_and_covariances_agree_however_they_are_asked()
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(10);
        LinearGaussianPosterior posterior = new LinearGaussianModel(parameters, rows).At(Lambda);
        for (int k = 0; k < rows.Length; k++)
        {
            Assert.Equal(posterior.Variance(rows[k].Row), posterior.FittedVariance(k), Tolerance);
            Assert.Equal(posterior.Covariance(rows[k].Row, rows[0].Row), posterior.Covariance(rows[0].Row, rows[k].Row), Tolerance);
            Assert.Equal(rows[k].Value - posterior.MeanOf(rows[k].Row), posterior.Residual(k), Tolerance);
        }
    }

    [Fact]
    public void Another_row_never_widens_an_answer()
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(11);
        LinearGaussianPosterior all = new LinearGaussianModel(parameters, rows).At(Lambda);
        for (int k = 0; k < rows.Length; k++)
        {
            LinearGaussianPosterior fewer = all.Without(other => other == k);
            Assert.True(all.Variance(rows[k].Row) < fewer.Variance(rows[k].Row));
        }
    }

    [Fact]
    public void A_variance_of_zero_is_refused_and_named()
    {
        var model = new LinearGaussianModel([new(0, GaussianVariance.Fixed(1)), default], []);
        Assert.Contains(NumericsErrorTexts.VarianceNotPositive("parameter", 1, 0), Assert.Throws<ArgumentException>(() => model.At(0.0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_that_was_not_given_is_refused() =>
        Assert.Contains(NumericsErrorTexts.TooFewComponents(2, 3), Assert.Throws<ArgumentException>(() => RandomModels.Model(1).At(0, 0)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_row_of_an_unknown_parameter_is_refused() =>
        Assert.Contains(NumericsErrorTexts.IndexOutside(3, 1), Assert.Throws<ArgumentException>(() =>
            new LinearGaussianModel([new(0, GaussianVariance.Fixed(1))], [new(SparseRow.Of((3, 1.0)), 0, GaussianVariance.Fixed(1))])).Message, StringComparison.Ordinal);

    private static double Total(GaussianVariance variance) =>
        variance.Known + (variance.Component < 0 ? 0 : variance.Scale * Math.Exp(2 * Lambda[variance.Component]));

    private static void AssertSame(LinearGaussianPosterior expected, LinearGaussianPosterior actual, int size)
    {
        Assert.Equal(expected.LogMarginalLikelihood, actual.LogMarginalLikelihood, Tolerance);
        for (int g = 0; g < Lambda.Length; g++)
            Assert.Equal(expected.Gradient[g], actual.Gradient[g], Tolerance);
        for (int i = 0; i < size; i++)
        {
            Assert.Equal(expected.Mean[i], actual.Mean[i], Tolerance);
            Assert.Equal(expected.ParameterVariance(i), actual.ParameterVariance(i), Tolerance);
        }
    }
}
