using System.Collections.Immutable;

namespace Codeworth.Careers;

/// <summary>
/// Which blocks of states can be reached in each year: a block is a year of entry and a row, its members are the jobs. In each year there are the blocks before study and those after it.
/// </summary>
internal sealed class CareerBlocks
{
    private const int Unreached = -1;

    private readonly CareerProblem _problem;
    private readonly int[][] _slots;
    private readonly int[][] _studiedSlots;

    public CareerBlocks(CareerProblem problem)
    {
        _problem = problem;
        int horizon = problem.Options.Horizon;
        (_slots, _studiedSlots) = (new int[horizon + 1][], new int[horizon][]);
        Blocks = new ImmutableArray<(int Entered, int Row)>[horizon + 1];
        Studied = new ImmutableArray<(int Entered, int Row)>[horizon];
        (Blocks[0], _slots[0]) = Slots([(0, Served(0, 0, problem.Start))]);
        for (int year = 0; year < horizon; year++)
        {
            (Studied[year], _studiedSlots[year]) = Slots(Blocks[year].SelectMany(block => AfterStudy(year, block.Entered, block.Row)).OrderBy(block => Holding(year, block.Item1, block.Item2)));
            (Blocks[year + 1], _slots[year + 1]) = Slots(Studied[year].SelectMany(block => NextYear(year, block.Entered, block.Row)));
        }
    }

    /// <summary>By year, the blocks before study.</summary>
    public ImmutableArray<(int Entered, int Row)>[] Blocks { get; }

    /// <summary>By year, the blocks after study.</summary>
    public ImmutableArray<(int Entered, int Row)>[] Studied { get; }

    /// <summary>States of the largest year.</summary>
    public int MostStates => Blocks.Max(blocks => blocks.Length) * _problem.Axes.Jobs;

    /// <summary>States of all years.</summary>
    public long AllStates => Blocks.SkipLast(1).Sum(blocks => (long)blocks.Length) * _problem.Axes.Jobs;

    /// <summary>Place of a block among those of a year before study; less than 0 where it cannot be reached.</summary>
    public int Slot(int year, int entered, int row) => _slots[year][Index(entered, row)];

    /// <summary>Places of all rows of an entry among the blocks of a year after study.</summary>
    public ReadOnlySpan<int> StudiedSlots(int year, int entered) => _studiedSlots[year].AsSpan(entered * _problem.Axes.Rows, _problem.Axes.Rows);

    /// <summary>Place of a block among those of the next year before study, the apprentice mark fallen where its years are served.</summary>
    public int NextSlot(int year, int entered, int row) => Slot(year + 1, entered, Served(year + 1, entered, row));

    /// <summary>Runs of blocks after study in which the same conditions hold.</summary>
    public IEnumerable<(int First, int Count, uint Holding)> Runs(int year)
    {
        ImmutableArray<(int Entered, int Row)> blocks = Studied[year];
        for (int first = 0, next; first < blocks.Length; first = next)
        {
            uint holding = Holding(year, blocks[first].Entered, blocks[first].Row);
            next = first + 1;
            while (next < blocks.Length && Holding(year, blocks[next].Entered, blocks[next].Row) == holding)
                next++;
            yield return (first, next - first, holding);
        }
    }

    /// <summary>Conditions that hold at the end of a year.</summary>
    public uint Holding(int year, int entered, int row) => _problem.Holding(year, entered, row / _problem.Axes.Study.Count, row % _problem.Axes.Study.Count);

    /// <summary>The row counted in a year: an apprentice's mark falls once its years are served.</summary>
    public int Served(int year, int entered, int row)
    {
        (int credentials, int study) = Math.DivRem(row, _problem.Axes.Study.Count);
        return _problem.Axes.Row(_problem.Served(year, entered, credentials), study);
    }

    private HashSet<(int, int)> AfterStudy(int year, int entered, int row)
    {
        uint holding = Holding(year, entered, row);
        HashSet<(int, int)> reached = [];
        for (int option = _problem.Study.FirstOption(row), end = option + _problem.Study.OptionsOf(row); option < end; option++)
        {
            if ((_problem.Study.Needs(option) & ~holding) != 0)
                continue;
            foreach (int next in _problem.Study.Next(option))
                reached.Add((entered, next));
        }

        return reached;
    }

    /// <summary>Somebody still outside enters a year later.</summary>
    private IEnumerable<(int, int)> NextYear(int year, int entered, int row)
    {
        yield return (entered, Served(year + 1, entered, row));
        if (!_problem.Person.IsInside && entered == year && entered + 1 < _problem.Axes.Entries)
            yield return (entered + 1, Served(year + 1, entered + 1, row));
    }

    private (ImmutableArray<(int, int)> Blocks, int[] Slots) Slots(IEnumerable<(int Entered, int Row)> reached)
    {
        int[] slots = new int[_problem.Axes.Entries * _problem.Axes.Rows];
        Array.Fill(slots, Unreached);
        ImmutableArray<(int, int)>.Builder blocks = ImmutableArray.CreateBuilder<(int, int)>();
        foreach ((int entered, int row) in reached)
        {
            if (slots[Index(entered, row)] != Unreached)
                continue;
            slots[Index(entered, row)] = blocks.Count;
            blocks.Add((entered, row));
        }

        return (blocks.ToImmutable(), slots);
    }

    private int Index(int entered, int row) => (entered * _problem.Axes.Rows) + row;
}
