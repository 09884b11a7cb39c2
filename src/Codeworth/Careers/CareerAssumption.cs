namespace Codeworth.Careers;

/// <summary>An assumption of the user's own in place of one of ours.</summary>
public static class CareerAssumption
{
    /// <param name="figure">Ours.</param>
    /// <param name="value">Theirs.</param>
    /// <param name="low">The least they think it may be; the value where not said.</param>
    /// <param name="high">The most they think it may be; the value where not said.</param>
    public static CareerFigure Of(CareerFigure figure, double value, double? low = null, double? high = null) => figure with
    {
        Value = value, Low = low ?? value, High = high ?? value, Publisher = "", Title = "", Url = "", Tier = CareerFigure.Yours, Note = "",
    };

    /// <summary>Why it cannot be; null where it can.</summary>
    public static string? WhyNot(CareerFigure said) => said switch
    {
        { Value: double.NaN } => CareerTexts.AssumptionOut(said),
        _ when said.Low > said.Value || said.Value > said.High => CareerTexts.AssumptionRange(said),
        _ when said.Unit.StartsWith("chance", StringComparison.Ordinal) && said is not { Low: >= 0, High: <= 1 } => CareerTexts.AssumptionOut(said),
        _ when !said.Unit.StartsWith("percent", StringComparison.Ordinal) && said.Low < 0 => CareerTexts.AssumptionOut(said),
        _ when said.Unit.StartsWith("percent", StringComparison.Ordinal) && said is not { Low: > -100, High: <= 1000 } => CareerTexts.AssumptionOut(said),
        _ when Math.Abs(said.High) > 10_000_000 => CareerTexts.AssumptionOut(said),
        _ => null,
    };
}
