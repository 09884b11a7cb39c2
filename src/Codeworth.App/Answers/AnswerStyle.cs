using System.Collections.Immutable;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>How an answer is to be shown: what changes its form, never its numbers.</summary>
/// <param name="Percentiles">The percentiles of pay to show, in the order asked for.</param>
/// <param name="Hourly">Whether dollars an hour stand beside dollars a year.</param>
internal sealed record AnswerStyle(ImmutableArray<Percentile> Percentiles, bool Hourly)
{
    public static AnswerStyle Usual { get; } =
        new([Percentile.P10, Percentile.P25, Percentile.Median, Percentile.P75, Percentile.P90], Hourly: false);
}
