using Codeworth.Careers;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What a reader should know of an answer about a career.</summary>
internal static class CareerNotes
{
    /// <summary>The basis with what the question assumes.</summary>
    public static CareerBasis Own(CareerBasis basis, CareerQuestion question) => basis with { Tables = basis.Tables with { Figures = question.Figures } };

    public static IEnumerable<string> Of(CareerBasis basis, CareerQuestion question)
    {
        foreach (string note in question.Notes)
            yield return note;
        CareerPerson person = question.Person;
        if (person.Place is { } place && basis.Law.Of(place.Residence.State, place.Residence.Locality, Math.Clamp(question.On.Year, TaxLaw.Years[0], TaxLaw.Years[^1]), question.Family.Household.Status).OfLastLaw.Length > 0)
            yield return Living.LivingTexts.OfLastLaw([place.Residence.State], Math.Clamp(question.On.Year, TaxLaw.Years[0], TaxLaw.Years[^1]));
        yield return CareerTexts.DifferencesBetweenPeople;
        if (person.Role?.Id is "supervisor" or "manager" or "director")
            yield return CareerTexts.EffectsAreOfCoders;
        yield return CareerTexts.NotOfCoders;
        if (question.Assumed.Length > 0)
            yield return CareerTexts.AssumedOtherwise([.. question.Assumed.Select(figure => figure.Id)]);
    }
}
