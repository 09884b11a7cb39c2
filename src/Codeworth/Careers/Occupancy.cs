using System.Runtime.InteropServices;

namespace Codeworth.Careers;

/// <summary>A state, and the chance of being in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Occupied(int Entered, int Row, int Job, double Chance);

/// <summary>
/// Where a policy leads: the chance of every state in every year, and what steps are expected to cost. None of it depends on what pay is, so that a policy is valued on any draw of pay by
/// one sum (method, equation 33).
/// </summary>
internal sealed class Occupancy
{
    private readonly CareerProblem _problem;
    private readonly double[] _upkeep;

    private Occupancy(CareerProblem problem, Occupied[][] years, double[] costs)
    {
        (_problem, Years, Costs) = (problem, years, costs);
        _upkeep = [.. years.Select(states => states.Sum(state => state.Chance * problem.Axes.Credentials[problem.Axes.CredentialsOf(state.Row)].Upkeep))];
    }

    /// <summary>By year, the states that can be occupied.</summary>
    public Occupied[][] Years { get; }

    /// <summary>By year, what steps are expected to cost, dollars.</summary>
    public double[] Costs { get; }

    public static Occupancy Of(CareerPolicy policy)
    {
        CareerProblem problem = policy.Problem;
        int horizon = problem.Options.Horizon;
        Occupied[][] years = new Occupied[horizon][];
        double[] costs = new double[horizon];
        Dictionary<int, double> here = new() { [0] = 1 };
        for (int year = 0; year < horizon; year++)
        {
            years[year] = [.. Occupied(problem, year, here)];
            here = Next(policy, year, years[year], out costs[year]);
        }

        return new Occupancy(problem, years, costs);
    }

    /// <summary>Expected value where pay is this: discounted, less upkeep and the costs of steps.</summary>
    public double ValueAt(CareerPay pay)
    {
        double value = 0, discount = 1;
        for (int year = 0; year < Years.Length; year++)
        {
            double expected = -Costs[year] - _upkeep[year];
            foreach (Occupied state in Years[year])
                expected += state.Chance * LivingAt(pay, year, state);
            value += discount * expected;
            discount /= 1 + _problem.Options.Discount;
        }

        return value;
    }

    /// <summary>What the year's pay counts for in a state.</summary>
    public double LivingAt(CareerPay pay, int year, in Occupied state)
    {
        (int credentials, int study) = Math.DivRem(state.Row, _problem.Axes.Study.Count);
        return _problem.Livings.Of(state.Job % _problem.Axes.Places.Length, pay.At(year, state.Entered, credentials, study, state.Job));
    }

    /// <summary>In the order of their places, so that sums are the same everywhere.</summary>
    private static IEnumerable<Occupied> Occupied(CareerProblem problem, int year, Dictionary<int, double> here)
    {
        foreach ((int place, double chance) in here.OrderBy(state => state.Key))
        {
            (int slot, int job) = Math.DivRem(place, problem.Axes.Jobs);
            (int entered, int row) = problem.Blocks.Blocks[year][slot];
            yield return new Occupied(entered, row, job, chance);
        }
    }

    private static Dictionary<int, double> Next(CareerPolicy policy, int year, Occupied[] here, out double costs)
    {
        CareerProblem problem = policy.Problem;
        Dictionary<int, double> next = [];
        costs = 0;
        foreach (Occupied state in here)
        {
            int study = policy.Study(year, state.Entered, state.Row, state.Job);
            costs += state.Chance * problem.StudySteps[study].AttemptCost;
            ReadOnlySpan<double> chances = problem.Study.Chances(study);
            for (int k = 0; k < chances.Length; k++)
                costs += Work(policy, year, state with { Row = problem.Study.Next(study)[k], Chance = state.Chance * chances[k] }, next);
        }

        return next;
    }

    /// <returns>Expected cost of the step about the job.</returns>
    private static double Work(CareerPolicy policy, int year, in Occupied state, Dictionary<int, double> next)
    {
        CareerProblem problem = policy.Problem;
        int job = policy.Job(year, state.Entered, state.Row, state.Job);
        ReadOnlySpan<double> chances = problem.Job.Chances(job);
        for (int k = 0; k < chances.Length; k++)
        {
            int worked = problem.Job.Next(job)[k], entered = problem.EnteredNext(state.Entered, worked);
            int block = problem.Blocks.NextSlot(year, entered, state.Row) * problem.Axes.Jobs, paid = problem.PaidJobs[worked];
            double chance = state.Chance * chances[k], caughtUp = paid == worked ? 0 : problem.CatchesUp;
            Add(next, block + worked, chance * (1 - caughtUp));
            Add(next, block + paid, chance * caughtUp);
        }

        return state.Chance * problem.JobSteps[job].AttemptCost;
    }

    private static void Add(Dictionary<int, double> next, int place, double chance)
    {
        if (chance > 0)
            next[place] = next.GetValueOrDefault(place) + chance;
    }
}
