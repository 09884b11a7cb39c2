using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads a question about places: everything that is wrong with it at once.</summary>
public static class PlacesReading
{
    private const double MostOfPaySetAside = 0.5;
    private static readonly PlaceOrder[] _orders = Enum.GetValues<PlaceOrder>();

    /// <param name="fields">As typed.</param>
    /// <param name="vocabulary">What can be said.</param>
    /// <param name="law">The laws that are kept.</param>
    /// <param name="today">The month that stands where none is said.</param>
    public static Reading<PlacesQuestion> Read(PlacesFields fields, Vocabulary vocabulary, TaxLaw law, YearMonth today)
    {
        Reading<WorthQuestion> job = WorthReading.Read(fields.Job, vocabulary, today);
        List<Problem> problems = [.. job.Problems];
        YearMonth on = job.IsRead ? job.Value.On : today;
        Family family = FamilyReading.Read(fields.Family, 0, problems);
        if (family.RetirementShare > MostOfPaySetAside)
            problems.Add(new Problem("retirement", fields.One("retirement")!, TaxErrorTexts.MoreThanPay, ErrorTexts.ShareOfPayExpected, [], ""));
        PlacesChosen chosen = PlacesChosen.Read(fields, new PlaceReader(vocabulary.Places, law, Math.Clamp(on.Year, TaxLaw.Years[0], TaxLaw.Years[^1]), problems));
        decimal? pay = Taken(PayText.Read(fields.One("pay")), problems);
        if (pay is not null && chosen.Home is null && problems.Count == 0)
            problems.Add(new Problem("pay", fields.One("pay")!, ErrorTexts.PayWithoutHome, ErrorTexts.HomeExpected, [], ""));
        PlaceOrder by = Order(fields.One("by"), problems);
        int? top = Top(fields.One("top"), problems);
        if (problems.Count > 0)
            return Reading.Refused<PlacesQuestion>(problems.OrderBy(problem => Names.IndexOf(problem.Field)));
        Market market = job.Value.Market;
        if (chosen.Places.Any(place => place.IsRemote) && market.Mode is null)
            market = market with { Mode = vocabulary.Modes.Find("remote") };
        return new PlacesQuestion(
            market, job.Value.Profile, family, on, chosen.Places, chosen.Home, pay is { } dollars ? new AnnualWage(dollars, on.DollarYear) : null, by, top, chosen.LeftOut);
    }

    private static ImmutableArray<string> Names { get; } = [.. PlacesOptions.All.Select(option => option.Name)];

    private static T? Taken<T>(FieldReading<T> reading, List<Problem> problems)
    {
        if (reading.Problem is { } problem)
            problems.Add(problem);
        return reading.Value;
    }

    private static PlaceOrder Order(string? text, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return PlaceOrder.PurchasingPower;
        foreach (PlaceOrder order in _orders)
        {
            if (Spelling.Key(PlaceOrderText.Of(order)) == Spelling.Key(text))
                return order;
        }

        string[] known = [.. _orders.Select(PlaceOrderText.Of)];
        problems.Add(new Problem("by", text, ErrorTexts.NotKnown("order", text), ErrorTexts.Expected(PlacesOptions.By), Spelling.Nearest(text, known, name => name, 1), ""));
        return PlaceOrder.PurchasingPower;
    }

    private static int? Top(string? text, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int top) && top >= 1)
            return top;
        problems.Add(new Problem("top", text, ErrorTexts.NotKnown("number", text), ErrorTexts.Expected(PlacesOptions.Top), [], ""));
        return null;
    }
}
