using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Markets;

namespace Codeworth.Questions;

/// <summary>A neighbouring occupation in somebody's own place.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Median">Its median there; null where none is published anywhere.</param>
/// <param name="Basis">What that rests on.</param>
/// <param name="Outlook">The newest projection; null where there is none.</param>
public sealed record RelatedOccupation(Occupation Occupation, Interval? Median, RelatedBasis Basis, Projection? Outlook);

/// <summary>A rung of the ladder from coder to director.</summary>
/// <param name="Role">The role.</param>
/// <param name="Median">What it pays somebody like that there.</param>
/// <param name="Chance">Chance a year of the promotion that leads to it; null for the first.</param>
/// <param name="Years">Mean years until it comes at that chance; null for the first.</param>
/// <param name="Raise">What that promotion brings at once, percent: the mean, and eight in ten; null for the first.</param>
/// <param name="Service">Mean length of service of federal staff at the role's grade.</param>
/// <param name="Needs">What it takes, in words.</param>
public sealed record Rung(Role Role, Interval Median, CareerFigure? Chance, double? Years, (double Mean, double Low, double High)? Raise, CareerFigure Service, ImmutableArray<string> Needs);

/// <summary>Neighbouring occupations and the ladder.</summary>
/// <param name="Question">Who asks.</param>
/// <param name="Area">The place.</param>
/// <param name="Occupations">The person's own first, then by median.</param>
/// <param name="Ladder">From coder to director.</param>
/// <param name="Notes">What a reader should know of it.</param>
/// <param name="Model">The fit that gave it.</param>
public sealed record RelatedAnswer(CareerQuestion Question, Area Area, ImmutableArray<RelatedOccupation> Occupations, ImmutableArray<Rung> Ladder, ImmutableArray<string> Notes, ModelIdentity Model);

/// <summary>Answers which work lies beside coding, what it pays in a place, how it grows, and where the ladder leads.</summary>
public static class RelatedWork
{
    private static readonly string[] Rungs = ["coder", "senior-coder", "supervisor", "manager", "director"];

    /// <param name="basis">What careers are answered from.</param>
    /// <param name="pay">Medians of occupations.</param>
    /// <param name="question">Who asks.</param>
    public static RelatedAnswer Answer(CareerBasis basis, RelatedPay pay, CareerQuestion question)
    {
        CareerBasis own = CareerNotes.Own(basis, question);
        Area area = question.Person.Place?.Employer ?? basis.Tables.Words.Places.Nation;
        RelatedOccupation[] all =
        [
            .. basis.Tables.Words.Occupations.All.Where(occupation => occupation.Id != Occupation.All).Select(occupation => pay.Of(occupation.Id, area, question.On) is var (median, from)
                ? new RelatedOccupation(occupation, median, from, basis.Tables.Outlook.Newest(occupation.Id))
                : new RelatedOccupation(occupation, null, RelatedBasis.Published, basis.Tables.Outlook.Newest(occupation.Id))),
        ];
        return new RelatedAnswer(
            question, area, [.. all.OrderByDescending(each => each.Occupation.Id == Occupation.MedicalRecordsSpecialists).ThenByDescending(each => each.Median?.Value.Dollars)], [.. Ladder(own, question, area)],
            [.. question.Notes, CareerTexts.ExperienceNotKnown, CareerTexts.LadderIsOfMarkets(StepGain.Raise(own.Tables.Figures, Rungs[1])), CareerTexts.Service, CareerTexts.RaisesInPlace(own.Tables.Figures)], basis.Fit.Identity);
    }

    private static IEnumerable<Rung> Ladder(CareerBasis basis, CareerQuestion question, Area area)
    {
        CareerFigures figures = basis.Tables.Figures;
        Role? below = null;
        foreach (Role role in Rungs.Select(id => basis.Tables.Words.Roles.Find(id)!))
        {
            Promotion? promotion = below is null ? null : basis.Tables.Promotions.First(each => each.From == below.Id && each.To == role.Id);
            Market market = new(area, role, question.Person.Specialty, question.Person.Setting, question.Person.Mode);
            CareerFigure? chance = promotion is null ? null : figures.OfPromotion(role.Id, "chance");
            yield return new Rung(
                role, basis.Fit.Locate(market, question.Person.Profile, question.On).Interval, chance, 1 / chance?.Value, promotion is null ? null : StepGain.Raise(figures, role.Id), figures[$"service.{role.Id}"],
                promotion is null ? [] : [.. CareerTexts.Needs(promotion, basis.Tables.Words)]);
            below = role;
        }
    }
}
