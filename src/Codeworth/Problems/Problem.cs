using System.Collections.Immutable;

namespace Codeworth.Problems;

/// <summary>One thing wrong with what was entered, in the one shape every door shows.</summary>
/// <param name="Field">The option it was entered under, as on the command line without dashes (<c>area</c>); empty where it concerns the whole.</param>
/// <param name="Value">What was entered, unchanged.</param>
/// <param name="Message">What is wrong, with the value in it: one sentence.</param>
/// <param name="Expected">What was expected: one sentence.</param>
/// <param name="Nearest">The nearest valid values, best first; empty where there is none.</param>
/// <param name="Next">The next step, a sentence; empty where it is plain.</param>
public sealed record Problem(
    string Field,
    string Value,
    string Message,
    string Expected,
    ImmutableArray<string> Nearest,
    string Next)
{
    /// <summary>The whole ladder on one line: what is wrong, what was expected, the nearest values, the next step.</summary>
    public override string ToString()
    {
        string between = Nearest.Any(value => value.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";
        string nearest = Nearest.Length == 0 ? "" : " Nearest: " + string.Join(between, Nearest) + ".";
        return string.Join(' ', new[] { Message, Expected }.Where(part => part.Length > 0)) + nearest + (Next.Length > 0 ? " " + Next : "");
    }
}
