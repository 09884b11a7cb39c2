using Codeworth.Problems;

namespace Codeworth.Tests.Questions;

public sealed class AreaReadingTests
{
    [Theory]
    [InlineData("TX", "TX")]
    [InlineData("texas", "TX")]
    [InlineData("New York", "NY")]
    [InlineData("US", "US")]
    [InlineData("19100", "19100")]
    [InlineData("Dallas-Fort Worth-Arlington, TX", "19100")]
    [InlineData("Dallas, TX", "19100")]
    [InlineData("dallas tx", "19100")]
    [InlineData("Dallas, Texas", "19100")]
    [InlineData("Dallas", "19100")]
    [InlineData("75201", "19100")]
    [InlineData("75201-1234", "19100")]
    [InlineData("Dallas County, TX", "19100")]
    [InlineData("Olmsted County, Minnesota", "40340")]
    [InlineData("55901", "40340")]
    [InlineData("Portland, ME", "38860")]
    public void A_place_is_found_as_people_name_it(string text, string id) => Assert.Equal(id, Worded.Fields.Area(text).Value?.Id);

    [Fact]
    public void Every_area_is_found_by_its_id_and_its_title() => Assert.All(Worded.Vocabulary.Places.All, area =>
    {
        Assert.Same(area, Worded.Fields.Area(area.Id).Value);
        Assert.Equal(area.Name, Worded.Fields.Area(area.Name).Value?.Name);
    });

    [Fact]
    public void A_city_of_several_states_is_asked_about()
    {
        Problem problem = Worded.Fields.Area("Portland").Problem!;
        Assert.Equal(ErrorTexts.SeveralPlaces("Portland"), problem.Message);
        Assert.Equal(["Portland-South Portland, ME", "Portland-Vancouver-Hillsboro, OR-WA"], problem.Nearest);
        Assert.Equal(ErrorTexts.SayWhichPlace, problem.Next);
    }

    [Theory]
    [InlineData("Dalas, TX", "Dallas-Fort Worth-Arlington, TX")]
    [InlineData("Texes", "Texas")]
    [InlineData("Rochestr, MN", "Rochester, MN")]
    [InlineData("Pheonix, AZ", "Phoenix-Mesa-Chandler, AZ")]
    public void A_misspelt_place_gets_the_nearest(string text, string title)
    {
        Problem problem = Worded.Fields.Area(text).Problem!;
        Assert.Equal(ErrorTexts.NotKnown("place", text), problem.Message);
        Assert.Equal(title, problem.Nearest[0]);
    }

    [Theory]
    [InlineData("日本")]
    [InlineData("Москва")]
    [InlineData("☃☃")]
    public void A_place_in_another_script_has_no_neighbour(string text) => Assert.Empty(Worded.Fields.Area(text).Problem!.Nearest);

    [Fact]
    public void The_beginning_of_a_place_finds_it() =>
        Assert.Equal("Dallas-Fort Worth-Arlington, TX", Worded.Fields.Area("Dal").Problem!.Nearest[0]);

    [Fact]
    public void The_nearest_places_can_be_asked_for() => Assert.All(
        Worded.Fields.Area("Portlend").Problem!.Nearest, title => Assert.Null(Worded.Fields.Area(title).Problem));

    [Theory]
    [InlineData("7520")]
    [InlineData("00000")]
    public void A_number_that_is_no_place_is_not_likened_to_other_numbers(string text)
    {
        Problem problem = Worded.Fields.Area(text).Problem!;
        Assert.Empty(problem.Nearest);
        Assert.Equal(ErrorTexts.ZipHasFiveDigits, problem.Next);
    }

    [Fact]
    public void A_zip_that_is_nowhere_is_refused() => Assert.Equal(ErrorTexts.NotKnown("place", "00000"), Worded.Fields.Area("00000").Problem!.Message);
}
