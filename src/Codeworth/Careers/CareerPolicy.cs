namespace Codeworth.Careers;

/// <summary>What to do in every year and state that can be reached.</summary>
internal sealed class CareerPolicy
{
    private readonly byte[][] _study;
    private readonly byte[][] _job;

    private CareerPolicy(CareerProblem problem, byte[][] study, byte[][] job) => (Problem, _study, _job) = (problem, study, job);

    public CareerProblem Problem { get; }

    /// <summary>What it is worth from the start, dollars of the objective, discounted.</summary>
    public double Value { get; set; }

    private int Jobs => Problem.Axes.Jobs;

    /// <summary>The policy of doing nothing.</summary>
    public static CareerPolicy Staying(CareerProblem problem) => new(problem, [], []);

    /// <summary>A policy to be written; until then that of doing nothing.</summary>
    public static CareerPolicy ToBeWritten(CareerProblem problem) => new(
        problem,
        [.. problem.Blocks.Blocks.SkipLast(1).Select(blocks => new byte[blocks.Length * problem.Axes.Jobs])],
        [.. problem.Blocks.Studied.Select(blocks => new byte[blocks.Length * problem.Axes.Jobs])]);

    /// <summary>The same choices in a problem that is like this one.</summary>
    public CareerPolicy In(CareerProblem like) => new(like, _study, _job);

    /// <summary>Choices of a block before study, by its place among the year's.</summary>
    public Span<byte> StudyChoices(int year, int slot) => _study[year].AsSpan(slot * Jobs, Jobs);

    /// <summary>Choices of a job in blocks after study, by the place of the first among the year's.</summary>
    public Span<byte> JobChoices(int year, int job, int first, int count) => _job[year].AsSpan((job * Problem.Blocks.Studied[year].Length) + first, count);

    /// <summary>The option of the study layer that is chosen.</summary>
    public int Study(int year, int entered, int row, int job) =>
        Problem.Study.FirstOption(row) + (_study.Length == 0 ? 0 : StudyChoices(year, Problem.Blocks.Slot(year, entered, row))[job]);

    /// <summary>The option of the job layer that is chosen, after study.</summary>
    public int Job(int year, int entered, int row, int job) =>
        Problem.Job.FirstOption(job) + (_job.Length == 0 ? 0 : JobChoices(year, job, Problem.Blocks.StudiedSlots(year, entered)[row], 1)[0]);
}
