using Codeworth.Estimates;

namespace Codeworth.App.Web.Charts;

/// <summary>One row of a waterfall, in dollars a year.</summary>
/// <param name="Label">In words.</param>
/// <param name="From">Where it starts; for a total the total itself.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Low">Lower end of the 80 % interval of where it ends.</param>
/// <param name="High">Upper end.</param>
/// <param name="IsTotal">Whether it is a level reached rather than a step.</param>
public sealed record WaterfallStep(string Label, double From, double To, double Low, double High, bool IsTotal)
{
    /// <summary>Dollars the step adds.</summary>
    public double Dollars => To - From;

    /// <summary>From the national median over every contribution to the answer.</summary>
    public static IReadOnlyList<WaterfallStep> Of(Estimate estimate)
    {
        List<WaterfallStep> steps = [Total("National median", estimate.NationalMedian)];
        foreach (Contribution part in estimate.Contributions)
        {
            double from = steps[^1].To;
            steps.Add(new WaterfallStep(Capital(part.Label), from, from + part.Dollars, from + part.Low, from + part.High, IsTotal: false));
        }

        steps.Add(Total("This job, this person", estimate.Median));
        return steps;
    }

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    private static WaterfallStep Total(string label, Interval interval)
    {
        double value = (double)interval.Value.Dollars;
        return new WaterfallStep(label, value, value, (double)interval.Low.Dollars, (double)interval.High.Dollars, IsTotal: true);
    }
}
