using Codeworth.Estimates;

namespace Codeworth.Questions;

/// <summary>Answers what a job is worth.</summary>
public static class Worth
{
    public static WorthAnswer Answer(FittedModel model, WorthQuestion question) =>
        Place(question, model.Estimate(question.Market, question.Profile, question.On));

    /// <summary>The answer an estimate gives, with the pay that was said placed in it.</summary>
    public static WorthAnswer Place(WorthQuestion question, Estimate estimate) =>
        new(question, estimate, question.Pay is { } pay ? new PlacedPay(pay, estimate.Pay.PercentileOf(pay)) : null);
}
