using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Offers;

/// <summary>Finds what is odd and what is missing in a posting.</summary>
/// <param name="rules">What is called odd.</param>
/// <param name="laws">Laws on telling pay.</param>
public sealed class Oddities(OfferRules rules, ImmutableArray<PayTransparencyLaw> laws)
{
    private const double FewYears = 1;
    private static readonly TextSpan _nowhere = new(0, 0);

    /// <param name="posting">The posting.</param>
    /// <param name="market">The job as it is judged.</param>
    /// <param name="day">The day it is read.</param>
    public ImmutableArray<Oddity> Of(Posting posting, Market market, DateOnly day) => [.. Odd(posting, market, day), .. Missing(posting)];

    private IEnumerable<Oddity> Odd(Posting posting, Market market, DateOnly day)
    {
        if (posting.Pay is { } pay)
        {
            if (pay.Value.Width is { } width && width > rules.WideRange)
                yield return new Oddity("wide-range", false, OddityTexts.WideRange(width, rules.WideRange), OddityTexts.AskWideRange, pay.At);
            if (pay.Value.Unit == PayUnit.Record)
                yield return new Oddity("by-record", false, OddityTexts.ByRecord, OddityTexts.AskByRecord, pay.At);
            if (pay.Value.Low is null)
                yield return new Oddity("up-to", false, OddityTexts.UpTo, OddityTexts.AskUpTo, pay.At);
            if (!pay.Value.IsUnitSaid)
                yield return new Oddity("no-unit", false, OddityTexts.NoUnit(pay.Value), OddityTexts.AskNoUnit, pay.At);
        }
        else if (Law(market, posting, day) is { } law)
            yield return new Oddity("no-pay-by-law", true, OddityTexts.NoPayByLaw(law), OddityTexts.AskPay, _nowhere);
        if (IsSeniorWorkForBeginners(posting, market) is { } at)
            yield return new Oddity("senior-work", false, OddityTexts.SeniorWork(market.Role!), OddityTexts.AskSeniorWork, at);
        if (posting.Accuracy is { } accuracy && accuracy.Value > rules.AccuracyUsual)
            yield return new Oddity("accuracy", false, OddityTexts.Accuracy(accuracy.Value, rules.AccuracyUsual), OddityTexts.AskAccuracy, accuracy.At);
        if (posting.SignOn is { } signOn)
            yield return new Oddity("sign-on", false, OddityTexts.SignOn(signOn.Value), OddityTexts.AskSignOn, signOn.At);
        if (posting.Employment is { Value: Employment.Contract or Employment.Temporary or Employment.PerDiem } engaged)
            yield return new Oddity("engagement", false, OddityTexts.Engagement(engaged.Value), OddityTexts.AskEngagement, engaged.At);
        if (posting.Closes is { } closes && closes.Value < day)
            yield return new Oddity("closed", false, OddityTexts.Closed(closes.Value), "", closes.At);
        if (posting.Apprentice is { Value: true } taken && posting.Experience is { Value.Least: > FewYears } asked)
            yield return new Oddity("apprentice-with-years", false, OddityTexts.ApprenticeWithYears(asked.Value.Least), OddityTexts.AskApprenticeWithYears, taken.At);
        foreach (Doubt doubt in posting.Doubts)
            yield return new Oddity("open-" + doubt.Field, false, OddityTexts.LeftOpen(doubt), doubt.Question, doubt.At);
    }

    private static IEnumerable<Oddity> Missing(Posting posting)
    {
        if (posting.Pay is null)
            yield return Lacks("pay", OddityTexts.AskPay);
        if (posting.Hours is null && posting.Employment is null)
            yield return Lacks("hours", OddityTexts.AskHours);
        if (posting.Mode is null)
            yield return Lacks("mode", OddityTexts.AskMode);
        if (posting.Productivity is null)
            yield return Lacks("productivity", OddityTexts.AskProductivity);
        if (posting.Accuracy is null)
            yield return Lacks("accuracy", OddityTexts.AskStandard);
        if (posting.Benefits.IsEmpty)
            yield return Lacks("benefits", OddityTexts.AskBenefits);
        if (!posting.Benefits.Any(benefit => benefit.Value == "dues"))
            yield return Lacks("dues", OddityTexts.AskDues);
    }

    private static Oddity Lacks(string what, string question) => new("missing-" + what, true, OddityTexts.Missing(what), question, _nowhere);

    /// <summary>The law of the job's state, or of a state it may be done from, that makes a posting of that day tell pay.</summary>
    private PayTransparencyLaw? Law(Market market, Posting posting, DateOnly day)
    {
        foreach (PayTransparencyLaw law in laws)
        {
            if (!law.Requires(day))
                continue;
            bool isRemote = market.Mode?.Id == "remote" && law.CoversRemote && (posting.Residence.IsEmpty || posting.Residence.Any(state => state.Value == law.State));
            if (market.Area.State == law.State || isRemote)
                return law;
        }

        return null;
    }

    private static TextSpan? IsSeniorWorkForBeginners(Posting posting, Market market) =>
        market.Role?.Id is "senior-coder" or "auditor" or "educator" or "cdi-specialist" or "supervisor" or "manager" or "director"
            ? posting.Apprentice is { Value: true } taken ? taken.At : posting.Experience is { Value.Least: < FewYears } asked ? asked.At : null
            : null;
}
