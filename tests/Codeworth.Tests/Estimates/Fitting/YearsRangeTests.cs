using Codeworth.Estimates.Fitting;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

public sealed class YearsRangeTests
{
    [Theory]
    [InlineData("4", 4, 4)]
    [InlineData("0.5", 0.5, 0.5)]
    [InlineData("3-5", 3, 5)]
    [InlineData("25+", 25, 60)]
    public void Years_are_read_as_figures_write_them(string text, double from, double to) => Assert.Equal(new YearsRange(from, to), YearsRange.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("few")]
    [InlineData("3-")]
    [InlineData("+")]
    public void Anything_else_is_not_read(string text) => Assert.Null(YearsRange.Read(text));

    [Fact]
    public void An_open_range_counts_as_ten_years() => Assert.Equal(30, new YearsRange(25, 60).Middle);
}
