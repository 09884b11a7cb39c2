using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Answers what a job is worth.</summary>
public static class Worth
{
    public static WorthAnswer Answer(FittedModel model, WorthQuestion question) =>
        Place(question, model.Estimate(question.Market, question.Profile, question.On));

    /// <summary>The answer an estimate gives, with the pay that was said placed in it.</summary>
    public static WorthAnswer Place(WorthQuestion question, Estimate estimate) =>
        new(question, estimate, question.Pay is { } pay ? Placed(pay, estimate) : null);

    private static PlacedPay Placed(AnnualWage pay, Estimate estimate)
    {
        PayDistribution alike = estimate.Pay;
        return new PlacedPay(pay, alike.PercentileOf(pay), At(estimate.Median.High), At(estimate.Median.Low));

        Percentile At(AnnualWage median) => (alike with { Median = median.ToLog() }).PercentileOf(pay);
    }
}
