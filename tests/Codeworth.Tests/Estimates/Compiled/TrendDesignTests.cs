using Codeworth.Estimates.Compiled;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

public sealed class TrendDesignTests
{
    private static readonly TrendDesign Trend = Fitted.Model.Design.Trend;
    private static readonly ComponentLayout Layout = Fitted.Model.Design.Layout;

    [Fact]
    public void At_the_origin_there_is_no_growth() => Assert.Empty(Steps(new YearMonth(2025, 5)));

    [Fact]
    public void Eighteen_months_on_are_one_whole_step_and_half_of_the_next() =>
        Assert.Equal([(Step(2025), 1.0), (Step(2026), 0.5)], Steps(new YearMonth(2026, 11)));

    [Fact]
    public void Before_the_origin_growth_is_taken_back() =>
        Assert.Equal([(Step(2023), -0.25), (Step(2024), -1.0)], Steps(new YearMonth(2024, 2)));

    /// <summary>The uncertainty of a month beyond the last evidence grows.</summary>
    [Fact]
    public void Later_months_are_less_certain()
    {
        double[] errors = [.. Enumerable.Range(2025, 6).Select(year => (Asked.Nothing with { On = new YearMonth(year, 5) }).Located.StandardError)];
        Assert.Equal(errors.Order(), errors);
        Assert.Distinct(errors);
    }

    private static int Step(int year) => Layout.Growth + year - Fitted.Model.Compiled.FirstYear;

    private static (int, double)[] Steps(YearMonth on)
    {
        Terms terms = new(new int[Terms.Capacity], new double[Terms.Capacity]);
        Trend.Write(on, ref terms);
        return [.. terms.Indices.ToArray().Zip(terms.Coefficients.ToArray())];
    }
}
