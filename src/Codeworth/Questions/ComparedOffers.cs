using System.Collections.Immutable;
using Codeworth.Benefits;
using Codeworth.Living;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Answers what offers are worth beside each other.</summary>
public static class ComparedOffers
{
    /// <param name="law">What taxes take.</param>
    /// <param name="parities">What things cost.</param>
    /// <param name="typical">What employers usually give.</param>
    /// <param name="question">What is asked.</param>
    public static OffersAnswer Answer(TaxLaw law, PriceParities parities, TypicalBenefits typical, OffersQuestion question)
    {
        Valued[] all = [.. question.Offers.Select(offer => Value(offer, question, law, typical, question.IsInSeveralPlaces ? parities.Of(offer.Place.Area) : null, parities))];
        int best = Array.IndexOf(all, all.MaxBy(each => each.Middle)!);
        ImmutableArray<ValuedOffer> offers = [.. all.Select(each => each.Beside(all[best]))];
        return new OffersAnswer(question, offers, best, [.. OffersNotes.Of(question, offers, typical, law)], typical);
    }

    private static Valued Value(OfferedPackage offer, OffersQuestion question, TaxLaw law, TypicalBenefits typical, PriceParity? parity, PriceParities parities)
    {
        Calculation taxes = law.Of(offer.Place.Residence.State, offer.Place.Residence.Locality, question.Year, question.Family.Household.Status);
        Func<double, double>? deferral = question.DefersAsSaid ? pay => question.Family.At(pay).Retirement : null;
        Func<Package, TotalCompensation> of = package => TotalCompensation.Of(package, question.Family.Household, deferral, taxes, typical);
        double prices = parity is { } own ? own.AllItems / 100 : 1;
        double chance = offer.Package.Bonus > 0 ? offer.Package.BonusChance ?? Package.UnsaidChance : 0;
        return new Valued(
            offer.Place, of(offer.Package), parities.Of(offer.Place.Area), prices, chance,
            of(offer.Package with { Bonus = 0 }).Expected.After / prices, of(offer.Package with { BonusChance = 1 }).Expected.After / prices);
    }

    /// <summary>An offer's worth without its bonus and with it whole.</summary>
    private sealed record Valued(WorkingPlace Place, TotalCompensation Value, PriceParity? Parity, double Prices, double Chance, double Without, double Whole)
    {
        public double Middle => Value.Expected.After / Prices;

        /// <summary>Bonuses are taken to fall independently of each other.</summary>
        public ValuedOffer Beside(Valued best)
        {
            (double, double, double) worth = (Middle, Value.Least.After / Prices, Value.Most.After / Prices);
            if (ReferenceEquals(this, best))
                return new ValuedOffer(Place, Value, Parity, worth, (0, 0, 0), 1);
            double above = 0, least = double.PositiveInfinity, most = double.NegativeInfinity;
            foreach ((double own, double chance) in Falls)
            {
                foreach ((double its, double other) in best.Falls)
                {
                    above += chance * other * (own > its ? 1 : own < its ? 0 : 0.5);
                    (least, most) = (Math.Min(least, its - own), Math.Max(most, its - own));
                }
            }

            return new ValuedOffer(Place, Value, Parity, worth, (best.Middle - Middle, least, most), above);
        }

        private IEnumerable<(double Worth, double Chance)> Falls => new[] { (Without, 1 - Chance), (Whole, Chance) }.Where(fall => fall.Item2 > 0);
    }
}
