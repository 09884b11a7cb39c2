using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>Finds the best plan, values it over posterior draws beside staying put and its alternatives, and tells what it hangs on.</summary>
internal sealed class CareerPlanner
{
    /// <summary>Assumptions that are told.</summary>
    public const int Told = 6;

    private const int Alternatives = 3;

    /// <summary>A problem of more states in all years is solved again for fewer assumptions.</summary>
    private const long Large = 4_000_000;

    private const int FewTold = 2;
    private static readonly double[] Shares = [0.1, 0.25, 0.5, 0.75, 0.9];

    private readonly CareerProblem _problem;
    private readonly double[][] _components;
    private readonly DollarYear _year;
    private readonly int _assumptions;
    private readonly Action<int, int>? _told;
    private int _solved;

    /// <summary>Alternatives and sensitivities are valued before the next is solved.</summary>
    private readonly PlanningRoom _room = new();

    private CareerPlanner(CareerProblem problem, int draws, ulong seed, int assumptions, Action<int, int>? told)
    {
        _told = told;
        (_problem, _year, _assumptions) = (problem, problem.On.DollarYear, problem.Blocks.AllStates > Large ? Math.Min(assumptions, FewTold) : assumptions);
        _components = PosteriorDraws.Of(
            problem.Basis.Fit, problem.Terms.All.SelectMany(part => part.Components), problem.Axes.Places.Select(place => place?.Employer).OfType<Area>(), problem.On, draws, seed);
    }

    /// <param name="basis">What careers are answered from.</param>
    /// <param name="person">Who.</param>
    /// <param name="family">Who files.</param>
    /// <param name="options">What may be done.</param>
    /// <param name="on">The month.</param>
    /// <param name="draws">How many posterior draws.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="assumptions">How many assumptions are put to both ends of their ranges.</param>
    /// <param name="told">Told how many problems are solved, of how many.</param>
    public static CareerPlan Plan(CareerBasis basis, CareerPerson person, Family family, CareerOptions options, YearMonth on, int draws, ulong seed, int assumptions = Told, Action<int, int>? told = null) =>
        new CareerPlanner(new CareerProblem(basis, person, family, options, on), draws, seed, assumptions, told).Plan();

    private CareerPlan Plan()
    {
        CareerPolicy policy = Solved(_problem, new PlanningRoom());
        Valued best = Value(policy);
        Valued staying = Value(CareerPolicy.Staying(_problem));
        Valued[] others = [.. Others(best)];
        Valued[] rivals = [best, .. others];
        PlannedStep? first = FirstOf(best);
        return new CareerPlan(
            first, best.Path.Years, best.Path.Otherwise, Gain(best, staying), Share(draw => best.Draws[draw] > staying.Draws[draw]), ChanceBest(best, rivals, staying),
            [.. others.Select(other => new PlanAlternative([.. other.Path.Steps.Select(step => Planned(step.Year, step.Step))], Gain(other, staying), ChanceBest(other, rivals, staying)))],
            [.. Enumerable.Range(0, _problem.Options.Horizon).Select(year => new FanYear(year, Fan(best, year), Fan(staying, year)))],
            [.. Sensitivities(policy, first?.Step).Where(each => Math.Abs(each.AtHigh.Dollars - each.AtLow.Dollars) >= 1).Take(_assumptions)],
            new PlanSize(_problem.Blocks.MostStates, _problem.Axes.Credentials.Sets, _problem.Axes.Credentials.Count, _components.Length));
    }

    private CareerPolicy Solved(CareerProblem problem, PlanningRoom room)
    {
        CareerPolicy policy = CareerSolver.Solve(problem, room);
        _told?.Invoke(++_solved, Math.Max(_solved, 1 + Alternatives + (2 * _assumptions)));
        return policy;
    }

    private Valued Value(CareerPolicy policy)
    {
        CareerPay[] pays = [.. _components.Select(draw => policy.Problem.PayAt(draw))];
        Occupancy occupancy = Occupancy.Of(policy);
        return new Valued(occupancy, pays, [.. pays.Select(occupancy.ValueAt)], ExpectedPath.Of(policy, pays), occupancy.ValueAt(policy.Problem.Pay));
    }

    /// <summary>The best plan without the first step of the plan, then also without that plan's own, and so on.</summary>
    private IEnumerable<Valued> Others(Valued best)
    {
        ImmutableArray<(StepKind, string)> without = [];
        Valued last = best;
        for (int i = 0; i < Alternatives && last.Path.Steps.FirstOrDefault() is { Step: { } first }; i++)
        {
            without = without.Add((first.Kind, Excluded(first)));
            CareerOptions options = _problem.Options with { Without = without };
            last = Value(Solved(_problem.With(options), _room));
            if (!last.Path.Steps.Any())
                yield break;
            yield return last;
        }
    }

    /// <summary>An apprentice's credential is had by the exam of the full one.</summary>
    private string Excluded(CareerStep step) =>
        step.Kind == StepKind.Credential && _problem.Basis.Tables.Words.Credentials.Find(step.Id) is { Becomes.Length: > 0 } apprentice ? apprentice.Becomes : step.Id;

    private Interval<PresentValue> Gain(Valued plan, Valued staying)
    {
        double[] gains = [.. Enumerable.Range(0, _components.Length).Select(draw => plan.Draws[draw] - staying.Draws[draw]).Order()];
        double mean = plan.Mean - staying.Mean;
        return new Interval<PresentValue>(
            Present(mean), Present(Math.Min(mean, Percentiles.Of(gains, 0.1))), Present(Math.Max(mean, Percentiles.Of(gains, 0.9))), Located.Level);
    }

    private PresentValue Present(double dollars) => new((decimal)dollars, _year);

    private double ChanceBest(Valued plan, Valued[] rivals, Valued staying) =>
        Share(draw => plan.Draws[draw] > staying.Draws[draw] && Array.TrueForAll(rivals, other => other == plan || plan.Draws[draw] > other.Draws[draw]));

    private double Share(Func<int, bool> holds) => Enumerable.Range(0, _components.Length).Count(holds) / (double)_components.Length;

    private ImmutableArray<double> Fan(Valued plan, int year)
    {
        Occupied[] states = plan.Occupancy.Years[year];
        double[] livings = new double[states.Length * plan.Pays.Length], weights = new double[livings.Length];
        for (int draw = 0, i = 0; draw < plan.Pays.Length; draw++)
        {
            foreach (Occupied state in states)
                (livings[i], weights[i++]) = (plan.Occupancy.LivingAt(plan.Pays[draw], year, state), state.Chance / plan.Pays.Length);
        }

        return [.. Percentiles.Of(livings, weights, Shares)];
    }

    private PlannedStep? FirstOf(Valued plan) => plan.Path.Steps.FirstOrDefault() is { Step: { } step } first ? Planned(first.Year, step) : null;

    private PlannedStep Planned(int year, CareerStep step) => new(year, step, StepGain.Of(_problem, step));

    /// <summary>The gain of the best plan where each uncertain figure is at either end of its range, chances and costs alike.</summary>
    private IEnumerable<Sensitivity> Sensitivities(CareerPolicy best, CareerStep? first) => (_assumptions == 0 ? [] : SensitiveFigures.MostMoving(best, _assumptions, _problem.Blocks.AllStates > Large))
        .Select(figure => (figure, Low: At(figure, figure.Low), High: At(figure, figure.High)))
        .Select(each => new Sensitivity(each.figure, Present(each.Low.Gain), Present(each.High.Gain), IsOther(each.Low.First, first) || IsOther(each.High.First, first)))
        .OrderByDescending(each => Math.Abs(each.AtHigh.Dollars - each.AtLow.Dollars));

    private (double Gain, CareerStep? First) At(CareerFigure figure, double value)
    {
        CareerProblem problem = _problem.With(figure, value);
        CareerPolicy policy = Solved(problem, _room);
        double staying = Occupancy.Of(CareerPolicy.Staying(problem)).ValueAt(problem.Pay);
        return (policy.Value - staying, ExpectedPath.Of(policy, [problem.Pay]).Steps.FirstOrDefault().Step);
    }

    private static bool IsOther(CareerStep? one, CareerStep? other) => (one?.Kind, one?.Id) != (other?.Kind, other?.Id);

    private sealed record Valued(Occupancy Occupancy, CareerPay[] Pays, double[] Draws, ExpectedPath Path, double Mean);
}
