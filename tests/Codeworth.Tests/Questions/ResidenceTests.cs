using Codeworth.Data.Catalog;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.Tests.Questions;

/// <summary>Whose taxes a place's residents pay.</summary>
public sealed class ResidenceTests
{
    [Theory]
    [InlineData("Vancouver, WA", "WA")]
    [InlineData("Portland, OR", "OR")]
    [InlineData("Kansas City, KS", "KS")]
    [InlineData("Kansas City, MO", "MO")]
    [InlineData("NYC", "NY")]
    public void A_city_said_with_its_state_is_taxed_by_it(string place, string state)
    {
        TakeHomeAnswer answer = Ask(place);
        Assert.Equal(state, answer.Question.Residence.State);
        Assert.DoesNotContain(answer.Notes, note => note.Contains("several states", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_of_several_states_says_whose_taxes_it_took() =>
        Assert.Contains(Ask("38900").Notes, note => note.StartsWith("The place lies in several states; taxes are those of OR", StringComparison.Ordinal));

    [Fact]
    public void Work_in_another_state_is_answered_for_the_state_lived_in_with_a_note()
    {
        TakeHomeAnswer alone = Ask("PA"), across = Ask("PA", "NJ");
        Assert.Equal(alone.TakeHome, across.TakeHome);
        Assert.Contains(across.Notes, note => note.StartsWith("Taxes are those of PA, where you live. NJ", StringComparison.Ordinal));
        Assert.DoesNotContain(Ask("PA", "Pittsburgh, PA").Notes, note => note.Contains("where you live", StringComparison.Ordinal));
    }

    private static TakeHomeAnswer Ask(string area, string? work = null) => TakeHomePay.Answer(
        TaxFigureFiles.Laws, TakeHomeReading.Read(new TakeHomeFields(Pay: "58000", Area: area, WorksIn: work), Worded.Vocabulary.Places, TaxFigureFiles.Laws, 2026).Value);
}
