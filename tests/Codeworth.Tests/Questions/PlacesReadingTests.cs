using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.Tests.Questions;

public sealed class PlacesReadingTests
{
    [Fact]
    public void Nothing_said_compares_the_states()
    {
        PlacesQuestion question = RankedPlacesTests.Read().Value;
        Assert.Equal(51, question.Places.Length);
        Assert.Equal(["PR", "GU", "VI"], question.LeftOut.Select(area => area.Id));
    }

    [Theory]
    [InlineData("within", "Dallas, TX", "'Dallas, TX' is not a state", "TX")]
    [InlineData("within", "PR", "'PR' is not a state", "PR")]
    [InlineData("home", "Texs", "'Texs' is not known", "Texas")]
    [InlineData("home", "PR", "'PR' is not a state", "")]
    [InlineData("area", "Guam", "'Guam' is not a state", "")]
    [InlineData("pay", "50000", "A pay is said, and no home", "")]
    [InlineData("by", "prise", "The order 'prise' is not known", "prices")]
    [InlineData("top", "0", "The number '0' is not known", "")]
    [InlineData("retirement", "80%", "More is set aside than is paid", "")]
    [InlineData("works-for", "Californa", "'Californa' is not known", "California")]
    [InlineData("lives-in", "nowhere", "'nowhere' is not known", "")]
    [InlineData("child-ages", "30", "'30' cannot be read", "")]
    [InlineData("years", "70", "70 years", "")]
    public void What_is_wrong_is_said_of_its_field_with_the_nearest_value(string field, string text, string message, string nearest)
    {
        Problem problem = Assert.Single(RankedPlacesTests.Read((field, text)).Problems);
        Assert.Equal((field, text), (problem.Field, problem.Value));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        if (nearest.Length > 0)
            Assert.Contains(nearest, problem.Nearest);
        Assert.NotEmpty(problem.Expected);
    }

    [Fact]
    public void Every_problem_is_said_at_once_in_the_order_of_the_options() =>
        Assert.Equal(["within", "home", "by", "years", "filing"], RankedPlacesTests.Read(("filing", "maried"), ("years", "many"), ("by", "luck"), ("home", "Texs"), ("within", "Texs")).Problems.Select(problem => problem.Field));

    [Fact]
    public void A_home_that_is_lived_in_stands_for_home() =>
        Assert.Equal("TX", RankedPlacesTests.Read(("lives-in", "TX"), ("pay", "50000")).Value.Home?.Area.Id);

    [Fact]
    public void A_place_said_twice_is_compared_once() =>
        Assert.Single(RankedPlacesTests.Read(("area", "TX"), ("area", "Texas")).Value.Places);
}
