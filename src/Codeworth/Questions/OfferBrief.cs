using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Offers;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Makes the brief of a judged offer: what to ask for, and what to say.</summary>
public static class OfferBrief
{
    private const double HalfYear = 0.5;

    /// <param name="answer">The judged offer.</param>
    /// <param name="figures">Fees, raises, how askers fare.</param>
    /// <param name="rules">What is called far.</param>
    /// <param name="said">What the person says for themselves.</param>
    public static Brief Of(OfferAnswer answer, CareerFigures figures, OfferRules rules, OwnEvidence said)
    {
        PayDistribution people = answer.Worth.Estimate.Pay;
        BriefPoint median = new(answer.Worth.Estimate.Median.Value, BriefBasis.Median), upper = new(people.At(Percentile.P75), BriefBasis.UpperQuarter), lower = new(people.At(Percentile.P25), BriefBasis.LowerQuarter);
        BriefPoint? other = Point(answer.Question.Other, median.Amount.Year, BriefBasis.OtherOffer), present = Point(answer.Question.Current, median.Amount.Year, BriefBasis.PresentJob);
        BriefPoint? offered = answer.Question.Pay is { } pay ? new BriefPoint(pay.Middle, BriefBasis.Offer) : null, top = answer.Question.Pay is { IsRange: true } range ? new BriefPoint(range.High, BriefBasis.PostedRange) : null;
        BriefPoint? alternative = Greatest(other, present);
        // The upper quarter of people alike, or another offer, bears what is asked for; a posted range bounds it.
        BriefPoint opening = Greater(Greater(upper, other), offered);
        if (top is { } most)
            opening = Least(opening, most);
        BriefPoint target = Least(Greater(Greater(median, alternative), offered), opening), walk = alternative ?? Least(lower, target);
        return new Brief(opening, target, walk, [.. Case(answer, said, other, present)], [.. Levers(answer, figures)], [.. When(figures, rules, opening, offered)]);
    }

    private static BriefPoint? Point(decimal? dollars, DollarYear year, BriefBasis basis) => dollars is { } amount ? new BriefPoint(new AnnualWage(amount, year), basis) : null;

    private static BriefPoint? Greatest(BriefPoint? one, BriefPoint? two) => one is { } a ? Greater(a, two) : two;

    /// <summary>The greater of two; the second where they are the same.</summary>
    private static BriefPoint Greater(BriefPoint one, BriefPoint? two) => two is { } b && b.Amount >= one.Amount ? b : one;

    private static BriefPoint Least(BriefPoint one, BriefPoint two) => one.Amount <= two.Amount ? one : two;

    private static IEnumerable<BriefSentence> Case(OfferAnswer answer, OwnEvidence said, BriefPoint? other, BriefPoint? present)
    {
        Estimate estimate = answer.Worth.Estimate;
        yield return new BriefSentence(BriefSubject.Market, BriefTexts.Market(answer.Worth.Question, estimate), BriefTexts.OfMedian);
        yield return new BriefSentence(BriefSubject.Spread, BriefTexts.Spread(estimate.Pay), BriefTexts.OfSpread);
        if (answer.Worth.YourPay is { } at && answer.Question.Pay is { } pay)
            yield return new BriefSentence(BriefSubject.Standing, BriefTexts.Stands(pay, at), BriefTexts.OfStanding);
        if (answer.Question.Posting.Pay is { Value.IsRange: true } posted)
            yield return new BriefSentence(BriefSubject.Posted, BriefTexts.Posted(posted.Value), BriefTexts.OfPosting(posted.At.Of(answer.Question.Posting.Text)));
        if (other is { } rival)
            yield return new BriefSentence(BriefSubject.OtherOffer, BriefTexts.Rival(rival.Amount), BriefTexts.OfYou);
        if (present is { } now)
            yield return new BriefSentence(BriefSubject.PresentJob, BriefTexts.Now(now.Amount), BriefTexts.OfYou);
        foreach (Contribution contribution in estimate.Contributions.Where(each => each.Dollars > 0 && each.Low > 0 && !each.Attribute.StartsWith("area", StringComparison.Ordinal)))
            yield return new BriefSentence(Subject(contribution), BriefTexts.Adds(contribution), BriefTexts.OfContribution);
        foreach (string own in said.Sentences(answer.Question.Posting))
            yield return new BriefSentence(BriefSubject.OwnWork, own, BriefTexts.OfYou);
    }

    private static BriefSubject Subject(Contribution contribution) =>
        contribution.Attribute.Split(':')[0] is "role" or "specialty" or "setting" or "mode" ? BriefSubject.Job : BriefSubject.Person;

    private static IEnumerable<Lever> Levers(OfferAnswer answer, CareerFigures figures)
    {
        double pay = (double)(answer.Question.Pay?.Middle ?? answer.Worth.Estimate.Median.Value).Dollars;
        yield return new Lever("days-off", BriefTexts.DayOff, pay / (WorkYear.Weeks * WorkYear.DaysPerWeek), BriefTexts.OfDay);
        yield return new Lever("match", BriefTexts.Match, pay / 100, BriefTexts.OfMatch);
        if (answer.Worth.Question.Profile.Credentials is { IsEmpty: false } held && !answer.Question.Posting.Benefits.Any(benefit => benefit.Value == "dues"))
            yield return new Lever("dues", BriefTexts.Dues(held), Dues(held, figures), BriefTexts.OfDues);
        yield return new Lever("review", BriefTexts.Review, HalfYear * figures["raise.merit-health"].Value / 100 * pay, BriefTexts.OfFigure(figures["raise.merit-health"]));
        if (answer.Worth.Question.Market.Mode?.Id is "on-site" or "hybrid")
            yield return new Lever("remote-days", BriefTexts.RemoteDay, RemoteDay(answer), BriefTexts.OfWay);
        if (answer.Question.Posting.SignOn is null)
            yield return new Lever("sign-on", BriefTexts.SignOn, null, "");
    }

    /// <summary>Memberships and renewals of what is held, dollars a year: of each issuer once.</summary>
    private static double Dues(ImmutableArray<Credential> held, CareerFigures figures) =>
        held.GroupBy(credential => credential.Issuer, StringComparer.Ordinal).Sum(issuer => figures.OfIssuer(issuer.Key, "membership").Value + (figures.OfIssuer(issuer.Key, "renewal-fee").Value / 2));

    /// <summary>What a day a week at home saves in travel; null where the way to work is not said.</summary>
    private static double? RemoteDay(OfferAnswer answer) =>
        answer.Packages?.Offers[0].Value.Package.CommuteCost is > 0 and { } day ? day * WorkYear.Weeks : null;

    private static IEnumerable<BriefSentence> When(CareerFigures figures, OfferRules rules, BriefPoint opening, BriefPoint? offered)
    {
        if (offered is { } offer && (double)(opening.Amount.Dollars / offer.Amount.Dollars) - 1 is var above && above > rules.OpeningFar)
            yield return new BriefSentence(BriefSubject.Asking, BriefTexts.FarAbove(above), "");
        yield return new BriefSentence(BriefSubject.Asking, BriefTexts.AfterTheOffer, "");
        yield return new BriefSentence(BriefSubject.Asking, BriefTexts.Askers(figures["asking.got-all"].Value, figures["asking.got-some"].Value, figures["asking.got-none"].Value), BriefTexts.OfFigure(figures["asking.got-all"]));
        yield return new BriefSentence(BriefSubject.Asking, BriefTexts.InWriting, "");
    }
}
