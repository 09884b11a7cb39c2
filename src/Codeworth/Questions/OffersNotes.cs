using System.Collections.Immutable;
using Codeworth.Benefits;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What a reader should know of offers side by side.</summary>
internal static class OffersNotes
{
    public static IEnumerable<string> Of(OffersQuestion question, ImmutableArray<ValuedOffer> offers, TypicalBenefits typical, TaxLaw law)
    {
        foreach ((string who, TotalCompensation value) in offers.Select(offer => (offer.Value.Package.Name, offer.Value)))
        {
            if (value.Assumed.Health)
                yield return BenefitTexts.PremiumTaken(who, value.Health, value.Expected.Premium);
            if (value.Assumed.DaysOff)
                yield return BenefitTexts.DaysTaken(who, value.DaysOff);
            if (value.Assumed.BonusChance)
                yield return BenefitTexts.ChanceTaken(who);
            if (value.Assumed.FullMatch)
                yield return BenefitTexts.DeferralTaken(who, value.Expected.Deferral);
            if (value.Package.Match is null)
                yield return BenefitTexts.NoMatch(who, typical.RetirementShare);
            if (value.Package.SignOn > 0)
                yield return BenefitTexts.SignOn(who, value.Package.SignOn);
            if (value.Package.Schedule.Length > 0)
                yield return BenefitTexts.Schedule(who, value.Package.Schedule);
        }

        if (offers.Any(offer => offer.Value.Health != HealthCoverage.None))
            yield return BenefitTexts.Plans(typical["premium-single"].Date);
        if (offers.Any(offer => offer.Value.Package.Match is { Tiers.Length: > 0 }))
            yield return BenefitTexts.Vesting;
        yield return BenefitTexts.Thin;
        if (question.IsInSeveralPlaces)
            yield return BenefitTexts.Prices;
        if (question.IsInSeveralPlaces && question.Family.Household.SpousePay > 0)
            yield return BenefitTexts.SpouseStays;
        foreach (string state in question.Offers.Select(offer => offer.Place.Residence.State).Distinct(StringComparer.Ordinal))
        {
            if (!law.Of(state, "", question.Year, question.Family.Household.Status).OfLastLaw.IsEmpty)
                yield return TaxErrorTexts.OfLastLaw(state, question.Year);
        }

        if (!question.Family.Household.Children.IsEmpty)
            yield return TaxErrorTexts.Refunded;
    }
}
