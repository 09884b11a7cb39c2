using Codeworth.Problems;

namespace Codeworth.Data.Sources.Oews;

/// <summary>A workbook cannot be read; <see cref="Problem"/> says where and why.</summary>
internal sealed class WorkbookException(Problem problem) : Exception(problem.ToString())
{
    public Problem Problem { get; } = problem;
}
