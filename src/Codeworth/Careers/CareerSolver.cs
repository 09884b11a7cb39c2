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

    public static CareerPolicy Solve(CareerProblem problem)
    {
        CareerPolicy policy = CareerPolicy.ToBeWritten(problem);
        CareerBlocks blocks = problem.Blocks;
        int jobs = problem.Axes.Jobs, horizon = problem.Options.Horizon;
        int most = Math.Max(blocks.Blocks.Max(year => year.Length), blocks.Studied.Max(year => year.Length)) * jobs;
        double[] after = new double[most], before = new double[most], turned = new double[most], worked = new double[most];
        for (int year = horizon - 1; year >= 0; year--)
        {
            Stage stage = new(problem, policy, year, after, before, turned, worked);
            ForEach(blocks.Studied[year].Length, jobs, stage.Turn);
            ForEach(jobs, blocks.Studied[year].Length, stage.Job);
            ForEach(blocks.Studied[year].Length, jobs, stage.TurnBack);
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
        private readonly CareerBlocks _blocks = problem.Blocks;
        private readonly int _jobs = problem.Axes.Jobs;
        private readonly double _discount = 1 / (1 + problem.Options.Discount);
        private readonly int _studied = problem.Blocks.Studied[year].Length;
        private readonly int[] _promoted = [.. Enumerable.Range(0, problem.Axes.Jobs).Where(job => problem.PaidJobs[job] != job)];
        private readonly (int First, int Count, uint Holding)[] _runs = [.. problem.Blocks.Runs(year)];

        /// <summary>Lays out next year's values job by job, discounted. Somebody newly promoted may be paid as the market by then; somebody still outside next year may enter a year later.</summary>
        public void Turn(int slot)
        {
            (int entered, int row) = _blocks.Studied[year][slot];
            ReadOnlySpan<double> next = after.AsSpan(_blocks.NextSlot(year, entered, row) * _jobs, _jobs);
            for (int job = 0, at = slot; job < next.Length; job++, at += _studied)
                turned[at] = _discount * next[job];
            foreach (int job in _promoted)
                turned[(job * _studied) + slot] = _discount * ((problem.CatchesUp * next[problem.PaidJobs[job]]) + ((1 - problem.CatchesUp) * next[job]));
            if (problem.Person.IsInside || entered != year || _blocks.NextSlot(year, Math.Min(entered + 1, problem.Axes.Entries - 1), row) is not (var later and >= 0))
                return;
            for (int job = 0; job < next.Length; job++)
            {
                if (problem.Pay.Jobs[job] == 0)
                    turned[(job * _studied) + slot] = _discount * after[(later * _jobs) + job];
            }
        }

        /// <summary>What the step about the job makes of next year's values.</summary>
        public void Job(int job)
        {
            foreach ((int first, int count, uint holding) in _runs)
                problem.Job.BackBlock(job, turned, new BlockLayout(_studied, first, []), worked.AsSpan((job * _studied) + first, count), policy.JobChoices(year, job, first, count), holding);
        }

        /// <summary>Lays the values out block by block again, in the place of next year's.</summary>
        public void TurnBack(int slot)
        {
            Span<double> block = turned.AsSpan(slot * _jobs, _jobs);
            for (int job = 0, at = slot; job < block.Length; job++, at += _studied)
                block[job] = worked[at];
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
