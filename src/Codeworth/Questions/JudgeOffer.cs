using System.Collections.Immutable;
using Codeworth.Benefits;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Living;
using Codeworth.Offers;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>What an offer is judged with.</summary>
/// <param name="Fit">What people are paid.</param>
/// <param name="Law">What taxes take.</param>
/// <param name="Parities">What things cost.</param>
/// <param name="Typical">What employers usually give.</param>
/// <param name="Figures">Fees, raises, how askers fare.</param>
/// <param name="Rules">What is called fair.</param>
/// <param name="Transparency">Laws on telling pay.</param>
public sealed record OfferBasis(FittedModel Fit, TaxLaw Law, PriceParities Parities, TypicalBenefits Typical, CareerFigures Figures, OfferRules Rules, ImmutableArray<PayTransparencyLaw> Transparency);

/// <summary>Judges an offer: its pay beside that of people alike, the whole of it after taxes, what is odd or missing in it.</summary>
public static class JudgeOffer
{
    public static OfferAnswer Answer(OfferBasis basis, OfferQuestion question)
    {
        WorthQuestion asked = question.Worth with { Pay = question.Pay?.Middle };
        WorthAnswer worth = Worth.Answer(basis.Fit, asked);
        Verdict? verdict = question.Pay is { } pay ? Judge.Of(pay, basis.Fit.Locate(asked.Market, asked.Profile, asked.On), worth.Estimate.Calibration, basis.Rules) : null;
        OffersAnswer? packages = question.Packages is { } offers ? ComparedOffers.Answer(basis.Law, basis.Parities, basis.Typical, offers) : null;
        ImmutableArray<Oddity> odd = new Oddities(basis.Rules, basis.Transparency).Of(question.Posting, asked.Market, question.Day);
        OfferAnswer answer = new(question, worth, verdict, packages, odd, null!, [.. Notes(question, worth, verdict, packages, odd)]);
        return answer with { Brief = OfferBrief.Of(answer, basis.Figures, basis.Rules, question.Own) };
    }

    private static IEnumerable<string> Notes(OfferQuestion question, WorthAnswer worth, Verdict? verdict, OffersAnswer? packages, ImmutableArray<Oddity> odd)
    {
        if (verdict is null)
            yield return question.Posting.Pay is { Value.Unit: PayUnit.Record } ? OfferNotes.ByRecord : OfferNotes.NoPay;
        else
            yield return OfferNotes.Capped(verdict);
        if (question.Pay is { IsRange: true } range)
            yield return OfferNotes.Range(range);
        foreach (string note in question.Notes)
            yield return note;
        string[] unmet = worth.Question.Profile.Credentials is { } held ? [.. question.Posting.Required.Where(need => !need.Value.IsMetBy(held)).Select(need => need.Value.ToString())] : [];
        if (unmet.Length > 0)
            yield return OfferNotes.Unmet(unmet);
        if (question.Posting.Experience is { } asked && worth.Question.Profile.Years is { } years && years < asked.Value.Least)
            yield return OfferNotes.FewerYears(asked.Value.Least, years);
        if (packages is null && verdict is not null)
            yield return OfferNotes.NoPlace;
        foreach (string note in worth.Estimate.Notes)
            yield return note;
        foreach (string note in packages?.Notes ?? [])
            yield return note;
        if (odd.Any(each => each.Id == "no-pay-by-law"))
            yield return OfferNotes.NotLegalAdvice;
        if (question.Posting.Text.Length > 0)
            yield return OfferNotes.Reading;
    }
}
