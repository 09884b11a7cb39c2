using Codeworth.Problems;

namespace Codeworth.App.Answers;

/// <summary>A problem on one line of text.</summary>
internal static class ProblemText
{
    /// <param name="problem">What is wrong.</param>
    /// <param name="named">Whether the field it was entered under stands before it.</param>
    public static string Line(Problem problem, bool named) =>
        named && problem.Field.Length > 0 ? $"{Echo.Of(problem.Field)}: {problem}" : problem.ToString();
}
