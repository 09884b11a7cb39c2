using Codeworth.Calibration;
using Codeworth.Evidence;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>Scores of forecasts: by hand, and of forecasts that are right.</summary>
public sealed class ScoringTests
{
    private static readonly Citation Somewhere = new("x", "y", new YearMonth(2025, 5), Population.Silent, Tier.A, "");

    /// <summary>Forecast: even between 0 and 100 dollars. Pay of 60: the median is 10 off, the 50 % interval (25 to 75) holds it, the width is 80.</summary>
    [Fact]
    public void One_pay_by_hand()
    {
        Score score = Scoring.Of([Judged.By(new HeldPerson(Somewhere, 60, "a"), [], p => 100 * p, 0.6)]);
        Assert.Equal(1, score.Count);
        Assert.Equal(1, score.Coverage[0].Value);
        Assert.Equal(10, score.AbsoluteError.Value, 1e-9);
        Assert.Equal(10.0 / 60, score.RelativeError.Value, 1e-9);
        Assert.Equal(80, score.Width.Value, 1e-9);
        Assert.Equal((5 + 8 + 9 + 8 + 5 + 0 + 3 + 4 + 3) / 9.0, score.Pinball.Value, 1e-9);
    }

    [Fact]
    public void A_pay_in_the_tail_lies_within_the_wide_intervals_alone()
    {
        Judged pay = Judged.By(new HeldPerson(Somewhere, 96, "a"), [], p => 100 * p, 0.96);
        Assert.Equal([false, false, false, true], Score.Levels.Select(level => Scoring.Covered(pay, level)));
    }

    /// <summary>Two hundred pays at the forecast's own quantiles: each interval holds its level.</summary>
    [Fact]
    public void A_forecast_that_is_right_covers_what_it_says()
    {
        Forecast forecast = new(new BlurredHalfNormals(new JoinedHalfNormals(10.8, 0.2, 0.3), 0.1), ReportingError.None);
        Judged[] judged = [.. Enumerable.Range(0, 200).Select(i => (i + 0.5) / 200).Select((p, i) =>
            Judged.By(new HeldPerson(Somewhere, forecast.Quantile(p), $"{i}"), [], forecast.Quantile, forecast.Cumulative(forecast.Quantile(p))))];
        Score score = Scoring.Of(judged);
        Assert.All(score.Coverage.Zip(Score.Levels), pair => Assert.Equal(pair.Second, pair.First.Value, 0.006));
    }

    /// <summary>The right distribution is paid the least pinball loss: shifted, narrowed or widened it loses more.</summary>
    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(-0.1, 1)]
    [InlineData(0, 0.5)]
    [InlineData(0, 2)]
    public void A_wrong_forecast_scores_worse(double shift, double wider)
    {
        BlurredHalfNormals right = new(new JoinedHalfNormals(10.8, 0.2, 0.3), 0.1);
        Forecast wrong = new(new BlurredHalfNormals(new JoinedHalfNormals(10.8 + shift, 0.2 * wider, 0.3 * wider), 0.1 * wider), ReportingError.None);
        Assert.True(Loss(new Forecast(right, ReportingError.None)) < Loss(wrong));

        double Loss(Forecast forecast) => Scoring.Of([.. Enumerable.Range(0, 100).Select(i => Math.Exp(right.Quantile((i + 0.5) / 100)))
            .Select(pay => Judged.By(new HeldPerson(Somewhere, pay, "a"), [], forecast.Quantile, 0.5))]).Crps.Value;
    }
}
