using Codeworth.Numerics.Planning;

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

    private bool _takes;

    private int Jobs => Problem.Axes.Jobs;

    /// <summary>The policy of doing nothing.</summary>
    public static CareerPolicy Staying(CareerProblem problem) => new(problem, [], []);

    /// <summary>The policy of taking the one step there is whenever it is open.</summary>
    public static CareerPolicy Taking(CareerProblem problem) => new(problem, [], []) { _takes = true };

    /// <summary>A policy to be written.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="room">Where it is written; the room's last policy is lost.</param>
    public static CareerPolicy ToBeWritten(CareerProblem problem, PlanningRoom room) => new(
        problem, room.Bytes(0, problem.Blocks.Blocks.SkipLast(1).Select(blocks => blocks.Length * problem.Axes.Jobs)), room.Bytes(1, problem.Blocks.Studied.Select(blocks => blocks.Length * problem.Axes.Jobs)));

    /// <summary>The same choices in a problem that is like this one.</summary>
    public CareerPolicy In(CareerProblem like) => new(like, _study, _job);

    /// <summary>Choices of a block before study, by its place among the year's.</summary>
    public Span<byte> StudyChoices(int year, int slot) => _study[year].AsSpan(slot * Jobs, Jobs);

    /// <summary>Choices of a job in blocks after study, by the place of the first among the year's.</summary>
    public Span<byte> JobChoices(int year, int job, int first, int count) => _job[year].AsSpan((job * Problem.Blocks.Studied[year].Length) + first, count);

    /// <summary>The option of the study layer that is chosen.</summary>
    public int Study(int year, int entered, int row, int job) => Problem.Study.FirstOption(row) + Of(
        _study, Problem.Study, row, year, entered, row, blocks => StudyChoices(year, blocks.Slot(year, entered, row))[job]);

    /// <summary>The option of the job layer that is chosen, after study.</summary>
    public int Job(int year, int entered, int row, int job) => Problem.Job.FirstOption(job) + Of(
        _job, Problem.Job, job, year, entered, row, blocks => JobChoices(year, job, blocks.StudiedSlots(year, entered)[row], 1)[0]);

    private int Of(byte[][] written, DecisionLayer layer, int state, int year, int entered, int row, Func<CareerBlocks, int> choice) =>
        written.Length > 0 ? choice(Problem.Blocks) : _takes ? Open(layer, state, Problem.Blocks.Holding(year, entered, row)) : 0;

    /// <summary>The first option that is open but staying; a degree under way is gone on with.</summary>
    private int Open(DecisionLayer layer, int state, uint holding)
    {
        if (ReferenceEquals(layer, Problem.Study) && Problem.Axes.Study[state % Problem.Axes.Study.Count].Degree is not null)
            return 0;
        for (int option = 1; option < layer.OptionsOf(state); option++)
        {
            if ((layer.Needs(layer.FirstOption(state) + option) & ~holding) == 0)
                return option;
        }

        return 0;
    }
}
