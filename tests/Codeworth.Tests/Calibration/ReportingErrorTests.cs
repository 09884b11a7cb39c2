using Codeworth.Calibration;
using Codeworth.Numerics.Distributions;
using Xunit;

namespace Codeworth.Tests.Calibration;

public sealed class ReportingErrorTests
{
    private static readonly BlurredHalfNormals Paid = new(new JoinedHalfNormals(10.8, 0.2, 0.3), 0.05);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.2, 0.5)]
    [InlineData(0.45, 0.4)]
    [InlineData(1, 0.2)]
    public void Its_quantiles_invert_its_probabilities(double share, double deviation)
    {
        Forecast forecast = new(Paid, new ReportingError(share, deviation));
        Assert.All(Judged.Grid, p => Assert.Equal(p, forecast.Cumulative(forecast.Quantile(p)), 1e-9));
        Assert.Equal(Judged.Grid.Select(forecast.Quantile).Order(), Judged.Grid.Select(forecast.Quantile));
    }

    /// <summary>By hand: half of all reports have the wider distribution, so that a probability is the mean of two.</summary>
    [Fact]
    public void A_report_is_right_or_errs()
    {
        Forecast right = new(Paid, ReportingError.None), wrong = new(Paid, new ReportingError(1, 0.4)), either = new(Paid, new ReportingError(0.5, 0.4));
        Assert.Equal((right.Cumulative(70_000) + wrong.Cumulative(70_000)) / 2, either.Cumulative(70_000), 1e-14);
        Assert.Equal(new BlurredHalfNormals(Paid.Sharp, Math.Sqrt((0.05 * 0.05) + (0.4 * 0.4))).Cumulative(Math.Log(70_000)), wrong.Cumulative(70_000), 1e-14);
    }

    /// <summary>Reports made at the quantiles of a known share are found to be of it, to a few hundredths.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.4)]
    [InlineData(1)]
    public void The_share_that_errs_is_found_again(double share)
    {
        Forecast made = new(Paid, new ReportingError(share, 0.6));
        (BlurredHalfNormals, double)[] reports = [.. Enumerable.Range(0, 2_000).Select(i => (Paid, Math.Log(made.Quantile((i + 0.5) / 2_000))))];
        ReportingError found = ReportingError.MostLikely(share * 0.6 * 0.6, reports);
        Assert.Equal(share, found.Share, 0.03);
        Assert.Equal(share * 0.6 * 0.6, found.Share * found.Deviation * found.Deviation, 1e-12);
    }

    [Fact]
    public void Where_reports_spread_no_more_than_pay_none_errs() =>
        Assert.Equal(ReportingError.None, ReportingError.MostLikely(0, [(Paid, 11)]));

    [Fact]
    public void Without_a_report_everyone_errs_alike() =>
        Assert.Equal(new ReportingError(1, 0.3), ReportingError.MostLikely(0.09, []));
}
