using System.Collections.Immutable;
using Codeworth.Benefits;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads a question about offers: everything that is wrong with it at once.</summary>
public static class OffersReading
{
    /// <param name="fields">As typed.</param>
    /// <param name="places">Places by name.</param>
    /// <param name="law">The laws that are kept.</param>
    /// <param name="thisYear">The year that stands where none is said.</param>
    public static Reading<OffersQuestion> Read(OffersFields fields, Places places, TaxLaw law, int thisYear)
    {
        List<Problem> problems = [.. fields.Problems];
        int year = FamilyReading.Year(fields.One("year"), thisYear, problems);
        PlaceReader reader = new(places, law, year, problems);
        WorkingPlace? home = reader.Living("area", fields.One("area"));
        if (fields.Offers.IsEmpty && problems.Count == 0)
            problems.Add(new Problem("offer", "", ErrorTexts.NoOffer, ErrorTexts.OfferExpected, [], ""));
        if (fields.Offers.Length > OffersOptions.Most)
            problems.Add(new Problem("offer", $"{fields.Offers.Length}", ErrorTexts.TooManyOffers(fields.Offers.Length), ErrorTexts.OffersAtMost(OffersOptions.Most), [], ""));
        Family family = FamilyReading.Read(fields.Family, 0, problems);
        ImmutableArray<OfferedPackage>.Builder offers = ImmutableArray.CreateBuilder<OfferedPackage>();
        bool isHomeless = false;
        foreach ((int number, IReadOnlyDictionary<string, string> parts) in fields.Offers)
        {
            Package package = new PackageReading(number, parts, problems).Read();
            if (package.HealthPremium > package.Base)
                problems.Add(new Problem($"{number}.health-premium", parts["health-premium"], TaxErrorTexts.MoreThanPay, ErrorTexts.Expected(PackageOptions.HealthPremium), [], ""));
            string? elsewhere = parts.GetValueOrDefault("area");
            WorkingPlace? place = string.IsNullOrWhiteSpace(elsewhere) ? home : reader.Living($"{number}.area", elsewhere);
            isHomeless |= string.IsNullOrWhiteSpace(elsewhere) && string.IsNullOrWhiteSpace(fields.One("area"));
            if (place is not null)
                offers.Add(new OfferedPackage(package, place));
        }

        if (isHomeless)
            problems.Add(new Problem("area", "", TaxErrorTexts.AreaMissing, TaxErrorTexts.ResidenceExpected, [], ""));
        return problems.Count > 0
            ? Reading.Refused<OffersQuestion>(problems)
            : new OffersQuestion(offers.ToImmutable(), family, !string.IsNullOrWhiteSpace(fields.One("retirement")), year);
    }
}
