using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Living;
using Codeworth.Markets;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What a reader should know of an answer about places.</summary>
internal static class PlacesNotes
{
    public static IEnumerable<string> Of(FittedModel model, TaxLaw law, int year, PlacesQuestion question, ImmutableArray<WorkingPlace> places, PriceParities parities)
    {
        Area paid = places.Select(place => place.Employer).FirstOrDefault(model.IsPublished, question.Market.Area);
        foreach (string note in model.NotesOf(question.Market with { Area = paid }, question.Profile, question.On))
            yield return note;
        if (question.IsRemote)
            yield return LivingTexts.Remote;
        if (places.FirstOrDefault(place => parities.Of(place.Area) is not null) is { } any)
            yield return LivingTexts.PricesOf(parities.Of(any.Area)!.Value.Year);
        if (Named(places, place => parities.Of(place.Area)?.Basis is ParityBasis.State or ParityBasis.NonmetroPortion) is { Length: > 0 } borrowed)
            yield return LivingTexts.PricesOfState(borrowed);
        if (Named(places, place => place.Area.Kind == AreaKind.Metro && place.Area.States.Length > 1 && place.Residence.Locality.Length == 0 && place.Residence.State == place.Area.State) is { Length: > 0 } several)
            yield return LivingTexts.InSeveralStates(several);
        string[] local = [.. places.Where(place => place.Residence.Locality.Length == 0).Select(place => place.Residence.State).Distinct(StringComparer.Ordinal).Where(state => law.Localities(state, year).Any()).Order(StringComparer.Ordinal)];
        if (local.Length > 0)
            yield return LivingTexts.LocalLeftOut(local);
        string[] old = [.. places.Select(place => place.Residence.State).Distinct(StringComparer.Ordinal).Where(state => !law.Of(state, "", year, question.Family.Household.Status).OfLastLaw.IsEmpty).Order(StringComparer.Ordinal)];
        if (old.Length > 0)
            yield return LivingTexts.OfLastLaw(old, year);
        if (year != question.On.Year)
            yield return LivingTexts.OtherTaxYear(year);
        if (!question.LeftOut.IsEmpty)
            yield return LivingTexts.LeftOut([.. question.LeftOut.Select(area => area.Name)]);
        if (!question.Family.Household.Children.IsEmpty)
            yield return TaxErrorTexts.Refunded;
    }

    /// <summary>Where more is set aside than pay leaves, what is left has no meaning.</summary>
    public static IEnumerable<string> NothingLeft(IEnumerable<PlaceRow> rows) =>
        rows.Count(row => row.TakeHome.Low.Dollars <= 1) is var count and > 0 ? [LivingTexts.NothingLeft(count)] : [];

    private static string[] Named(ImmutableArray<WorkingPlace> places, Func<WorkingPlace, bool> which) =>
        [.. places.Where(which).Select(place => place.Area.Name).Distinct(StringComparer.Ordinal)];
}
