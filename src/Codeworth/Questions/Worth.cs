using Codeworth.Estimates;

namespace Codeworth.Questions;

/// <summary>Answers what a job is worth.</summary>
public static class Worth
{
    public static WorthAnswer Answer(FittedModel model, WorthQuestion question)
    {
        Estimate estimate = model.Estimate(question.Market, question.Profile, question.On);
        PlacedPay? yours = question.Pay is { } pay ? new PlacedPay(pay, estimate.Pay.PercentileOf(pay)) : null;
        return new WorthAnswer(question, estimate, yours);
    }
}
