using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>Values every step of a person by itself: the career in which it is tried until it succeeds, and nothing else is done, beside staying put.</summary>
internal sealed class CareerMoves
{
    private readonly CareerProblem _still;
    private readonly StepEvidence _evidence;
    private readonly MoveNeeds _needs;
    private readonly double[][] _components;
    private readonly double[] _staying;
    private readonly double _stayingMean;

    private CareerMoves(CareerProblem still, IEnumerable<CareerProblem> tried, int draws, ulong seed)
    {
        (_still, _evidence, _needs) = (still, new StepEvidence(still.Basis.Fit), new MoveNeeds(still));
        Area[] places = [.. tried.Append(still).SelectMany(problem => problem.Axes.Places).Select(place => place?.Employer).OfType<Area>()];
        _components = PosteriorDraws.Of(
            still.Basis.Fit, tried.Append(still).SelectMany(problem => problem.Terms.All).SelectMany(part => part.Components), places, still.On, draws, seed);
        Occupancy staying = Occupancy.Of(CareerPolicy.Staying(still));
        _staying = [.. _components.Select(draw => staying.ValueAt(still.PayAt(draw)))];
        _stayingMean = staying.ValueAt(still.Pay);
    }

    /// <param name="basis">What careers are answered from.</param>
    /// <param name="person">Who.</param>
    /// <param name="family">Who files.</param>
    /// <param name="options">What is considered.</param>
    /// <param name="on">The month.</param>
    /// <param name="draws">How many posterior draws.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    public static Moves Of(CareerBasis basis, CareerPerson person, Family family, CareerOptions options, YearMonth on, int draws, ulong seed)
    {
        CareerProblem still = new(basis, person, family, Nothing(options), on);
        (CareerStep Step, Named Leads, CareerProblem Tried)[] steps = [.. new MoveSteps(still, options).All()];
        return new CareerMoves(still, steps.Select(each => each.Tried), draws, seed).Ranked(steps);
    }

    /// <summary>The same options with nothing in them.</summary>
    internal static CareerOptions Nothing(CareerOptions options) => options with
    {
        Credentials = [], Roles = [], Settings = [], Specialties = [], Modes = [], Places = [], Trainings = [], ChangesEmployer = false, TriesAll = true,
    };

    private Moves Ranked((CareerStep Step, Named Leads, CareerProblem Tried)[] steps)
    {
        Move[] moves = [.. steps.Select(each => Valued(each.Step, each.Leads, each.Tried))];
        return new Moves(
            [.. moves.Where(move => move.Figures > 0 && move.OverHorizon is not null).OrderByDescending(move => move.OverHorizon!.Value.Value.Dollars)],
            [.. moves.Where(move => move.Figures > 0 && move.OverHorizon is null).OrderByDescending(move => move.Gain?.Value.Dollars)],
            [.. moves.Where(move => move.Figures == 0)],
            Pay());
    }

    private Move Valued(CareerStep step, Named leads, CareerProblem tried)
    {
        (int figures, int sources) = step.Kind == StepKind.Employer ? (1, 1) : _evidence.Of(leads);
        Interval<YearlyGain>? gain = StepGain.Of(tried, step);
        ImmutableArray<string> needs = _needs.Of(step, out bool isOnlyYears);
        (Interval<PresentValue>? over, YearlyGain? perYear, double? chance) = isOnlyYears ? OverHorizon(tried) : (null, null, null);
        double upkeep = tried.Axes.Credentials.Count > 1 ? tried.Axes.Credentials[1].Upkeep - tried.Axes.Credentials[0].Upkeep : 0;
        return new Move(step, needs, gain, StepGain.Market(tried, step), over, perYear, chance, upkeep, Payback(tried, step, gain, upkeep), _needs.Opens(step), figures, sources);
    }

    private (Interval<PresentValue>?, YearlyGain?, double?) OverHorizon(CareerProblem tried)
    {
        Occupancy taken = Occupancy.Of(CareerPolicy.Taking(tried));
        double[] gains = [.. _components.Select((draw, i) => taken.ValueAt(tried.PayAt(draw)) - _staying[i]).Order()];
        double mean = taken.ValueAt(tried.Pay) - _stayingMean;
        DollarYear year = tried.On.DollarYear;
        Interval<PresentValue> over = new(
            new PresentValue((decimal)mean, year), new PresentValue((decimal)Math.Min(mean, Percentiles.Of(gains, 0.1)), year),
            new PresentValue((decimal)Math.Max(mean, Percentiles.Of(gains, 0.9)), year), Located.Level);
        double annuity = Enumerable.Range(0, tried.Options.Horizon).Sum(passed => Math.Pow(1 + tried.Options.Discount, -passed));
        return (over, new YearlyGain((decimal)(mean / annuity), year), gains.Count(gain => gain > 0) / (double)gains.Length);
    }

    /// <summary>By what is left of the gain: in another place by its own taxes and prices.</summary>
    private double? Payback(CareerProblem tried, CareerStep step, Interval<YearlyGain>? gain, double upkeep)
    {
        if (gain is not { } known)
            return null;
        double pay = _still.Pay.At(0, 0, _still.Axes.Credentials.Start, 0, 0);
        double kept = tried.Livings.Of(step.Kind == StepKind.Area ? 1 : 0, pay + (double)known.Value.Dollars) - tried.Livings.Of(0, pay) - upkeep;
        return kept > 0 ? 12 * step.Cost / kept : null;
    }

    private Interval Pay()
    {
        if (_still.Person.Pay is { } said)
            return new Interval(said, said, said, Located.Level);
        Area area = _still.Person.Place?.Employer ?? _still.Basis.Tables.Words.Places.Nation;
        return _still.Basis.Fit.Locate(_still.Person.MarketIn(area, _still.Axes.Entry), _still.Person.Profile, _still.On).Interval;
    }
}
