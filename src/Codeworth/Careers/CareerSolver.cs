using System.Runtime.CompilerServices;
using Codeworth.Numerics.Planning;

namespace Codeworth.Careers;

/// <summary>
/// Solves a career exactly by backward induction (Puterman 2005, section 4.5; method, equation 32): in every year and state the study and then the step about the job that are worth most,
/// chances counted.
/// </summary>
internal static class CareerSolver
{
    /// <summary>Below this many states one thread is faster than several.</summary>
    private const int Many = 20_000;

    /// <param name="problem">The problem.</param>
    /// <param name="room">Memory that may be written over, the policy last solved in it too; its own where none is lent.</param>
    public static CareerPolicy Solve(CareerProblem problem, PlanningRoom? room = null)
    {
        room ??= new PlanningRoom();
        CareerPolicy policy = CareerPolicy.ToBeWritten(problem, room);
        CareerBlocks blocks = problem.Blocks;
        int jobs = problem.Axes.Jobs, horizon = problem.Options.Horizon;
        int most = Math.Max(blocks.Blocks.Max(year => year.Length), blocks.Studied.Max(year => year.Length)) * jobs;
        double[] after = room.Doubles(0, most), before = room.Doubles(1, most), turned = room.Doubles(2, most), worked = room.Doubles(3, most);
        after.AsSpan(0, most).Clear();
        for (int year = horizon - 1; year >= 0; year--)
        {
            Stage stage = new(problem, policy, year, after, before, turned, worked);
            int groups = (blocks.Studied[year].Length + Stage.Group - 1) / Stage.Group;
            ForEach(groups, Stage.Group * jobs, stage.Turn);
            ForEach(jobs, blocks.Studied[year].Length, stage.Job);
            ForEach(groups, Stage.Group * jobs, stage.TurnBack);
            ForEach(blocks.Blocks[year].Length, jobs, stage.Study);
            (after, before) = (before, after);
        }

        policy.Value = after[0];
        return policy;
    }

    private static void ForEach(int blocks, int jobs, Action<int> work)
    {
        if (blocks * jobs >= Many)
        {
            Parallel.For(0, blocks, work);
            return;
        }

        for (int block = 0; block < blocks; block++)
            work(block);
    }

    /// <summary>One year.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="policy">Receives what is chosen.</param>
    /// <param name="year">The year.</param>
    /// <param name="after">Value of each state at the next year's start, block by block.</param>
    /// <param name="before">Receives the value of each state at this year's start.</param>
    /// <param name="turned">Room for next year's values job by job, then for what the step about the job makes of them block by block.</param>
    /// <param name="worked">Room for the latter job by job.</param>
    private sealed class Stage(CareerProblem problem, CareerPolicy policy, int year, double[] after, double[] before, double[] turned, double[] worked)
    {
        /// <summary>Blocks that are turned together: two cache lines of values.</summary>
        public const int Group = 16;

        private readonly CareerBlocks _blocks = problem.Blocks;
        private readonly int _jobs = problem.Axes.Jobs;
        private readonly double _discount = 1 / (1 + problem.Options.Discount);
        private readonly int _studied = problem.Blocks.Studied[year].Length;
        private readonly (int First, int Count, uint Holding)[] _runs = [.. problem.Blocks.Runs(year)];

        /// <summary>
        /// Lays out next year's values job by job, discounted, for a group of blocks. Somebody newly promoted may be paid as the market by then; somebody still outside may enter a year later.
        /// </summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Turn(int group)
        {
            int first = group * Group, count = Math.Min(Group, _studied - first);
            Span<int> from = stackalloc int[Group];
            for (int i = 0; i < count; i++)
                from[i] = _blocks.NextSlot(year, _blocks.Studied[year][first + i].Entered, _blocks.Studied[year][first + i].Row) * _jobs;
            for (int job = 0, at = first; job < _jobs; job++, at += _studied)
            {
                int paid = problem.PaidJobs[job];
                double caughtUp = paid == job ? 0 : problem.CatchesUp;
                for (int i = 0; i < count; i++)
                    turned[at + i] = _discount * ((caughtUp * after[from[i] + paid]) + ((1 - caughtUp) * after[from[i] + job]));
            }

            if (!problem.Person.IsInside)
                StillOutside(first, count);
        }

        private void StillOutside(int first, int count)
        {
            for (int slot = first; slot < first + count; slot++)
            {
                (int entered, int row) = _blocks.Studied[year][slot];
                if (entered != year || _blocks.NextSlot(year, Math.Min(entered + 1, problem.Axes.Entries - 1), row) is not (var later and >= 0))
                    continue;
                for (int job = 0; job < _jobs; job++)
                {
                    if (problem.Pay.Jobs[job] == 0)
                        turned[(job * _studied) + slot] = _discount * after[(later * _jobs) + job];
                }
            }
        }

        /// <summary>What the step about the job makes of next year's values.</summary>
        public void Job(int job)
        {
            foreach ((int first, int count, uint holding) in _runs)
                problem.Job.BackBlock(job, turned, new BlockLayout(_studied, first, []), worked.AsSpan((job * _studied) + first, count), policy.JobChoices(year, job, first, count), holding);
        }

        /// <summary>Lays the values of a group out block by block again, in the place of next year's.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void TurnBack(int group)
        {
            int first = group * Group, count = Math.Min(Group, _studied - first);
            for (int job = 0, at = first; job < _jobs; job++, at += _studied)
            {
                for (int i = 0; i < count; i++)
                    turned[((first + i) * _jobs) + job] = worked[at + i];
            }
        }

        /// <summary>What study makes of it, and what the year's work brings.</summary>
        public void Study(int slot)
        {
            (int entered, int row) = _blocks.Blocks[year][slot];
            (int credentials, int study) = Math.DivRem(row, problem.Axes.Study.Count);
            Span<double> value = before.AsSpan(slot * _jobs, _jobs);
            problem.Study.BackBlock(
                row, turned, new BlockLayout(_jobs, 0, _blocks.StudiedSlots(year, entered)), value, policy.StudyChoices(year, slot), problem.Holding(year, entered, credentials, study));
            Work(entered, credentials, study, value);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Work(int entered, int credentials, int study, Span<double> value)
        {
            double common = problem.Pay.Common(year, entered, credentials, study), outside = problem.Pay.Outside(year), upkeep = problem.Axes.Credentials[credentials].Upkeep;
            ReadOnlySpan<double> factors = problem.Pay.Jobs;
            for (int job = 0, place = 0; job < value.Length; job++)
            {
                value[job] += problem.Livings.Of(place, factors[job] == 0 ? outside : common * factors[job]) - upkeep;
                place = place + 1 == problem.Axes.Places.Length ? 0 : place + 1;
            }
        }
    }
}
