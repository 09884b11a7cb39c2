using Codeworth.Problems;

namespace Codeworth.Tests.Problems;

public sealed class ReadingTests
{
    private static readonly Problem _problem = new("area", "Dalas", "The place 'Dalas' is not known.", "Expected: a place.", ["Dallas", "Dalton"], "Say which.");

    [Fact]
    public void A_problem_says_its_whole_ladder() =>
        Assert.Equal("The place 'Dalas' is not known. Expected: a place. Nearest: Dallas, Dalton. Say which.", _problem.ToString());

    [Fact]
    public void What_a_problem_does_not_know_it_leaves_out() =>
        Assert.Equal("Wrong.", new Problem("", "", "Wrong.", "", [], "").ToString());

    [Fact]
    public void A_reading_is_a_value_or_problems()
    {
        Reading<string> read = "value";
        Reading<string> refused = _problem;
        Assert.True(read.IsRead);
        Assert.Empty(read.Problems);
        Assert.False(refused.IsRead);
        Assert.Equal([_problem], refused.Problems);
        Assert.Equal(_problem.ToString(), Assert.Throws<InvalidOperationException>(() => refused.Value).Message);
    }
}
