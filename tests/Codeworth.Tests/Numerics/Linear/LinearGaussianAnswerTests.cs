namespace Codeworth.Tests.Numerics.Linear;

public sealed class LinearGaussianAnswerTests
{
    private const double Tolerance = 1e-10;
    private const int Rows = 40;
    private static readonly double[] Lambda = [-0.3, 0.2, -0.7];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_prior_and_the_influences_add_up_to_the_mean(int seed)
    {
        LinearGaussianAnswer answer = Answer(seed, _ => false);
        Assert.Equal(answer.Mean, answer.PriorMean + Enumerable.Range(0, Rows).Sum(answer.Influence), Tolerance);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_shares_are_parts_of_one(int seed)
    {
        LinearGaussianAnswer answer = Answer(seed, _ => false);
        double[] shares = [.. Enumerable.Range(0, Rows).Select(answer.Share), answer.PriorShare()];
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
        Assert.Equal(1, shares.Sum(), Tolerance);
    }

    [Fact]
    public void A_row_left_out_has_no_influence_and_the_others_still_add_up()
    {
        LinearGaussianAnswer answer = Answer(4, k => k < 10);
        Assert.All(Enumerable.Range(0, 10), k => Assert.Equal((0, 0), (answer.Influence(k), answer.Share(k))));
        Assert.Equal(answer.Mean, answer.PriorMean + Enumerable.Range(10, Rows - 10).Sum(answer.Influence), Tolerance);
        Assert.Equal(1, Enumerable.Range(10, Rows - 10).Sum(answer.Share) + answer.PriorShare(), Tolerance);
    }

    [Fact]
    public void The_sensitivity_is_the_change_of_the_mean_for_a_unit_change_of_a_value()
    {
        (GaussianParameter[] parameters, GaussianObservation[] rows) = RandomModels.Parts(5);
        SparseRow query = SparseRow.Of((0, 1.0), (20, -2.0));
        LinearGaussianAnswer before = new LinearGaussianModel(parameters, rows).At(Lambda).Answer(query);
        rows[7] = rows[7] with { Value = rows[7].Value + 1 };
        LinearGaussianAnswer after = new LinearGaussianModel(parameters, rows).At(Lambda).Answer(query);
        Assert.Equal(after.Mean - before.Mean, before.Sensitivity(7), Tolerance);
    }

    [Fact]
    public void The_weights_are_the_covariances_with_each_unknown()
    {
        LinearGaussianPosterior posterior = RandomModels.Model(6).At(Lambda);
        SparseRow query = SparseRow.Of((2, 1.0), (12, 0.5));
        LinearGaussianAnswer answer = posterior.Answer(query);
        Assert.Equal(posterior.Covariance(query, SparseRow.Of((9, 1.0))), answer.Weights[9], Tolerance);
        Assert.Equal(posterior.Variance(query), answer.Variance, Tolerance);
    }

    private static LinearGaussianAnswer Answer(int seed, Func<int, bool> excluded) =>
        RandomModels.Model(seed, rows: Rows).At(Lambda, excluded).Answer(SparseRow.Of((0, 1.0), (3, 0.4), (15, 1.0)));
}
