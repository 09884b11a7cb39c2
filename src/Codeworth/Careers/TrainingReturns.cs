using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Optimisation;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>
/// Values a programme over draws of all that is uncertain: pay from the posterior; cost, months and chances triangular over their ranges; completion and exam as they fall; the wait for a
/// first job exponential (method, equation 34).
/// </summary>
internal sealed class TrainingReturns
{
    private const int Draws = 1000;
    private const int PayDraws = 200;
    private static readonly double[] Shares = [0.1, 0.25, 0.5, 0.75, 0.9];

    private readonly CareerProblem _still;
    private readonly TrainingFlows _flows;
    private readonly bool _isFullTime;
    private readonly CareerFigures _figures;
    private readonly CareerPay[] _pays;
    private readonly int _months;
    private readonly double _monthlyDiscount;

    private TrainingReturns(CareerProblem still, Named what, bool isFullTime, ulong seed)
    {
        (_still, _isFullTime, _figures) = (still, isFullTime, still.Basis.Tables.Figures);
        _flows = new TrainingFlows(still, what);
        _months = 12 * still.Options.Horizon;
        _monthlyDiscount = Math.Pow(1 + still.Options.Discount, -1.0 / 12);
        double[][] components = PosteriorDraws.Of(
            still.Basis.Fit, _flows.Problem.Terms.All.SelectMany(part => part.Components), still.Person.Place is { } place ? [place.Employer] : [], still.On, PayDraws, seed);
        _pays = [.. components.Select(draw => _flows.Problem.PayAt(draw))];
    }

    /// <param name="still">The problem of the person in which nothing is done.</param>
    /// <param name="what">A programme, or a credential whose exam is sat for.</param>
    /// <param name="isFullTime">Whether a degree is studied full time, without pay.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    public static TrainingReturn Of(CareerProblem still, Named what, bool isFullTime, ulong seed) => new TrainingReturns(still, what, isFullTime, seed).Valued(what, seed);

    private TrainingReturn Valued(Named what, ulong seed)
    {
        NormalDraws numbers = new(seed + 1);
        int years = _still.Options.Horizon;
        double[][] after = new double[Draws][], before = new double[Draws][];
        for (int draw = 0; draw < Draws; draw++)
            (after[draw], before[draw]) = Path(_pays[draw % _pays.Length], numbers);
        (double Value, double Low, double High) cost = Cost(), months = Months();
        double[] expected = [.. Enumerable.Range(0, _months).Select(month => after.Average(path => path[month]))];
        return new TrainingReturn(
            what.Id, what is Training ? what.Name : $"{what.Id} exam", _flows.Exam?.Id ?? "", cost, months, Wait, _isFullTime && _flows.Training is { Kind: "degree" } ? Without() * months.Value / 12 : 0, Chance().Value,
            PayOf(pay => _flows.With(pay, 0, _still.Person.IsInside ? months.Value / 12 : 0)), PayOf(pay => _flows.With(pay, years - ((months.Value + Wait) / 12), years)), Present(after), Present(before),
            Rate(expected), Payback(expected), [.. Enumerable.Range(1, years).Select(year => after.Count(path => Sum(path, 12 * year) >= 0) / (double)Draws)],
            [.. Enumerable.Range(1, years).Select(year => Fan(after, 12 * year))]);
    }

    /// <summary>Differences of a month between having it and not, of what counts and of gross pay.</summary>
    private (double[] After, double[] Before) Path(CareerPay pay, NormalDraws numbers)
    {
        double study = Math.Max(1, Triangular(Months(), numbers)), cost = Triangular(Cost(), numbers), chance = Triangular(Chance(), numbers);
        bool succeeds = numbers.Uniform() < chance;
        double wait = Wait > 0 ? -Math.Log(numbers.Uniform()) * Triangular(Range(_figures["entry.months"]), numbers) : 0;
        double[] after = new double[_months], before = new double[_months];
        for (int month = 0; month < _months; month++)
        {
            double fees = month < study ? cost / Math.Ceiling(study) : 0, without = _flows.Without(pay, month / 12.0);
            bool isStudying = month < study, isThere = succeeds && month >= study + wait;
            double with = isStudying && _isFullTime && _flows.Training is { Kind: "degree" } ? 0 : isThere ? _flows.With(pay, (month - study - wait) / 12, month / 12.0) : without;
            double upkeep = succeeds && month >= study ? _flows.Upkeep / 12 : 0;
            after[month] = ((_still.Livings.Of(0, with) - _still.Livings.Of(0, without)) / 12) - fees - upkeep;
            before[month] = ((with - without) / 12) - fees - upkeep;
        }

        return (after, before);
    }

    private double Wait => _still.Person.IsInside ? 0 : _figures["entry.months"].Value;

    private double Without() => _flows.Without(_flows.Problem.Pay, 0);

    private (double Value, double Low, double High) Months()
    {
        if (_flows.Training is not { } training)
        {
            CareerFigure hours = _figures.Of(_flows.Exam!, "study-hours");
            double month = Math.Max(_still.Options.HoursPerWeek, 1) * 52 / 12;
            return (hours.Value / month, hours.Low / month, hours.High / month);
        }

        (double Value, double Low, double High) months = Range(_figures[$"training.{training.Id}.months"]);
        if (training.Kind != "degree" || _isFullTime)
            return months;
        double beside = 12.0 * new StepCosts(_still.Basis.Tables).YearsBesideWork(training, _still.Person.Education, _still.Options.HoursPerWeek);
        return (beside, beside * months.Low / months.Value, beside * months.High / months.Value);
    }

    /// <summary>Fees of the programme, the exam, and the membership where none of its issuer's is held.</summary>
    private (double Value, double Low, double High) Cost()
    {
        (double Value, double Low, double High) cost = default;
        if (_flows.Training is { } training)
        {
            double school = training.Kind == "degree" ? new StepCosts(_still.Basis.Tables).SchoolYears(training, _still.Person.Education) : 0;
            Add(_figures.Find($"training.{training.Id}.cost"), 1);
            Add(_figures.Find($"training.{training.Id}.cost-year"), school);
        }

        if (_flows.Exam is { } exam)
        {
            Add(_figures.Of(exam, "exam-fee"), 1);
            Add(_flows.Training is null ? _figures.Of(exam, "books") : null, 1);
            Add(_still.Person.Credentials.Any(held => held.Issuer == exam.Issuer) ? null : _figures.OfIssuer(exam.Issuer, "membership"), 1);
        }

        return cost;

        void Add(CareerFigure? figure, double times)
        {
            if (figure is not null)
                cost = (cost.Value + (times * figure.Value), cost.Low + (times * figure.Low), cost.High + (times * figure.High));
        }
    }

    private (double Value, double Low, double High) Chance()
    {
        if (_flows.Training is not { } training)
            return Range(_figures.Of(_flows.Exam!, "pass-chance"));
        (double Value, double Low, double High) completion = Range(_figures[$"training.{training.Id}.completion"]);
        (double Value, double Low, double High) pass = _flows.Exam is null ? (1, 1, 1) : Range(_figures[$"training.{training.Id}.pass-chance"]);
        return (completion.Value * pass.Value, completion.Low * pass.Low, completion.High * pass.High);
    }

    private static (double Value, double Low, double High) Range(CareerFigure figure) => (figure.Value, figure.Low, figure.High);

    /// <summary>Triangular with the figure as its mode.</summary>
    private static double Triangular((double Value, double Low, double High) range, NormalDraws numbers)
    {
        double uniform = numbers.Uniform(), width = range.High - range.Low;
        if (width <= 0)
            return range.Value;
        double below = range.Value - range.Low;
        return uniform < below / width
            ? range.Low + Math.Sqrt(uniform * width * below)
            : range.High - Math.Sqrt((1 - uniform) * width * (range.High - range.Value));
    }

    private double Sum(double[] path, int months)
    {
        double sum = 0, discount = 1;
        for (int month = 0; month < months; month++, discount *= _monthlyDiscount)
            sum += discount * path[month];
        return sum;
    }

    private ImmutableArray<double> Fan(double[][] paths, int months)
    {
        double[] sums = [.. paths.Select(path => Sum(path, months)).Order()];
        return [.. Shares.Select(share => Percentiles.Of(sums, share))];
    }

    private Interval<PresentValue> Present(double[][] paths)
    {
        double[] sums = [.. paths.Select(path => Sum(path, _months)).Order()];
        DollarYear year = _still.On.DollarYear;
        return new Interval<PresentValue>(
            new PresentValue((decimal)sums.Average(), year), new PresentValue((decimal)Percentiles.Of(sums, 0.1), year), new PresentValue((decimal)Percentiles.Of(sums, 0.9), year), Located.Level);
    }

    private Interval PayOf(Func<CareerPay, double> pay)
    {
        double[] drawn = [.. _pays.Select(pay).Order()];
        double mean = pay(_flows.Problem.Pay);
        DollarYear year = _still.On.DollarYear;
        return new Interval(
            new AnnualWage((decimal)mean, year), new AnnualWage((decimal)Math.Min(mean, Percentiles.Of(drawn, 0.1)), year), new AnnualWage((decimal)Math.Max(mean, Percentiles.Of(drawn, 0.9)), year), Located.Level);
    }

    /// <summary>The monthly rate at which the expected flows are worth nothing, as a rate a year; null where they never turn, infinite beyond 980 % a year.</summary>
    private static double? Rate(double[] flows)
    {
        const double least = -0.05, most = 0.22;
        Worth worth = new(flows);
        if (worth.At(least) <= 0)
            return null;
        return worth.At(most) >= 0 ? double.PositiveInfinity : Math.Pow(1 + BrentRoot.Find(worth, least, most, 1e-9), 12) - 1;
    }

    private static double? Payback(double[] flows)
    {
        double sum = 0;
        int last = -1;
        for (int month = 0; month < flows.Length; month++)
        {
            double next = sum + flows[month];
            if (sum < 0 && next >= 0)
                last = month;
            sum = next;
        }

        return sum < 0 ? null : last + 1;
    }

    private readonly struct Worth(double[] flows) : IScalarFunction
    {
        public double At(double rate)
        {
            double sum = 0, discount = 1;
            foreach (double flow in flows)
            {
                sum += discount * flow;
                discount /= 1 + rate;
            }

            return sum;
        }
    }
}
