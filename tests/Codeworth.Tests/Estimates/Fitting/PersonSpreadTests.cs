using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

public sealed class PersonSpreadTests
{
    [Fact]
    public void It_is_the_pooled_variance_about_each_patterns_mean()
    {
        double within = PersonSpread.Within([Pattern(10.0, 10.2, 10.4), Pattern(11.0, 11.1)]);
        Assert.Equal((0.08 + 0.005) / 3, within, 1e-12);
    }

    /// <summary>How far patterns lie apart is no part of it.</summary>
    [Fact]
    public void Moving_a_pattern_changes_nothing() =>
        Assert.Equal(PersonSpread.Within([Pattern(10.0, 10.2), Pattern(10.3, 10.7)]), PersonSpread.Within([Pattern(10.0, 10.2), Pattern(13.3, 13.7)]), 1e-12);

    [Fact]
    public void Single_persons_tell_nothing() => Assert.Equal(0, PersonSpread.Within([Pattern(10.0), Pattern(11.0)]));

    private static PatternFigure Pattern(params double[] logs) => new(
        new Citation("test", "test", new YearMonth(2024, 1), Population.Silent, Tier.A, ""), logs.Length, logs.Sum(), logs.Sum(log => log * log));
}
