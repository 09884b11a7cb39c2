using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Living;
using Codeworth.Markets;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Answers what the same job brings in many places: gross, after taxes, at each place's prices.</summary>
public static class RankedPlaces
{
    /// <param name="model">What markets pay.</param>
    /// <param name="law">What taxes take.</param>
    /// <param name="parities">What things cost.</param>
    /// <param name="question">What is asked.</param>
    public static PlacesAnswer Answer(FittedModel model, TaxLaw law, PriceParities parities, PlacesQuestion question)
    {
        int year = Math.Clamp(question.On.Year, TaxLaw.Years[0], TaxLaw.Years[^1]);
        ImmutableArray<WorkingPlace> places = question.Home is { } home && !question.Places.Contains(home) ? [.. question.Places, home] : question.Places;
        ImmutableArray<Area> employers = [.. places.Select(place => place.Employer).Distinct()];
        MediansAcross medians = model.Across(question.Market, question.Profile, question.On, employers);
        Dictionary<string, int> median = employers.Select((area, index) => (area.Id, index)).ToDictionary(each => each.Id, each => each.index, StringComparer.Ordinal);
        Livelihood[] all =
        [
            .. places.Select(place => Livelihood.Of(
                place, place == question.Home ? question.Pay : null, medians, median[place.Employer.Id], law.Of(place.Residence.State, place.Residence.Locality, year, question.Family.Household.Status),
                question, parities)),
        ];
        Livelihood first = question.Home is null ? all.MaxBy(each => each.Log)! : all.First(each => each.Place == question.Home);
        Dictionary<string, bool> published = employers.ToDictionary(area => area.Id, model.IsPublished, StringComparer.Ordinal);
        PlaceRow[] rows = [.. all.Select(each => each.Beside(first, medians, published[each.Place.Employer.Id]))];
        PlaceRow at = rows[Array.IndexOf(all, first)];
        ImmutableArray<PlaceRow> ranked = [.. InOrder(question.Home is not null && !question.Places.Contains(question.Home) ? rows[..^1] : rows, question.By)];
        return new PlacesAnswer(
            question, year, question.Top is { } top && top < ranked.Length ? ranked[..top] : ranked, at, ranked.Length, Calibration(model, question),
            [.. PlacesNotes.NothingLeft(rows), .. PlacesNotes.Of(model, law, year, question, [.. rows.Select(row => row.Place)], parities)], model.Identity);
    }

    private static Coverage? Calibration(FittedModel model, PlacesQuestion question) => question.Places.IsEmpty
        ? null
        : model.Calibration.Of(question.Market with { Area = question.Places[0].Employer }, question.Profile).Places;

    private static IEnumerable<PlaceRow> InOrder(IEnumerable<PlaceRow> rows, PlaceOrder by) => by switch
    {
        PlaceOrder.TakeHome => rows.OrderByDescending(row => row.TakeHome.Value.Dollars),
        PlaceOrder.Pay => rows.OrderByDescending(row => row.Pay.Value.Dollars),
        PlaceOrder.Prices => rows.OrderBy(row => row.Parity.AllItems),
        PlaceOrder.Housing => rows.OrderBy(row => row.Parity.Housing),
        PlaceOrder.Needed => rows.OrderBy(row => row.Needed.Value.Dollars),
        PlaceOrder.Name => rows.OrderBy(row => row.Place.Name, StringComparer.Ordinal),
        _ => rows.OrderByDescending(row => row.PurchasingPower.Value.Dollars),
    };
}
