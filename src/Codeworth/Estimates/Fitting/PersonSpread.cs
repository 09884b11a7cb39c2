using Codeworth.Evidence;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// How pay spreads between persons of one pattern of attributes, from the sums that are kept of them (method, equation 11): the squares say
/// it exactly, whatever the patterns' means.
/// </summary>
internal static class PersonSpread
{
    /// <summary>Name of the component of what persons of one pattern share beyond what the pattern says.</summary>
    public static string Component(string programme) => $"pattern-{programme}";

    /// <summary>
    /// Variance of log pay within patterns: squares about each pattern's mean over their degrees of freedom, pooled over the patterns of a
    /// programme; 0 where none holds two persons.
    /// </summary>
    public static double Within(IEnumerable<PatternFigure> patterns)
    {
        double squares = 0, freedom = 0;
        foreach (PatternFigure pattern in patterns)
        {
            squares += Math.Max(pattern.SumOfSquares - (pattern.Sum * pattern.Sum / pattern.Count), 0);
            freedom += pattern.Count - 1;
        }

        return freedom > 0 ? squares / freedom : 0;
    }
}
