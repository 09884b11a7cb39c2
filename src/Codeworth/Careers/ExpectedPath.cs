using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>
/// A policy's path if things go as expected: a step that may fail comes good in the year by which it is more likely than not to have done so, counted over the years it is tried in.
/// </summary>
internal sealed class ExpectedPath
{
    private readonly CareerPolicy _policy;
    private readonly CareerProblem _problem;
    private readonly CareerPay[] _draws;
    private readonly Dictionary<(StepKind, string), double> _unlucky = [];
    private readonly List<PlannedYear> _years = [];
    private readonly List<Otherwise> _otherwise = [];
    private int _entered;
    private int _row;
    private int _job;

    private ExpectedPath(CareerPolicy policy, CareerPay[] draws) => (_policy, _problem, _draws, _row) = (policy, policy.Problem, draws, policy.Problem.Start);

    public ImmutableArray<PlannedYear> Years => [.. _years];

    public ImmutableArray<Otherwise> Otherwise => [.. _otherwise];

    /// <summary>Its steps but staying, each once, at the year it is first tried.</summary>
    public IEnumerable<(int Year, CareerStep Step)> Steps => _years
        .SelectMany(year => new[] { (year.Year, Step: year.Study), (year.Year, Step: year.Job) })
        .Where(each => each.Step.Kind is not StepKind.Stay)
        .DistinctBy(each => (each.Step.Kind, each.Step.Id));

    public static ExpectedPath Of(CareerPolicy policy, CareerPay[] draws)
    {
        ExpectedPath path = new(policy, draws);
        for (int year = 0; year < policy.Problem.Options.Horizon; year++)
            path.Live(year);
        return path;
    }

    private void Live(int year)
    {
        _row = _problem.Blocks.Served(year, _entered, _row);
        int entered = _entered, row = _row, job = _job;
        int studied = _policy.Study(year, _entered, _row, _job);
        CareerStep study = _problem.StudySteps[studied];
        bool passes = ComesGood(study, _problem.Study.Chances(studied));
        int failedRow = _problem.Study.Next(studied)[^1];
        _row = _problem.Study.Next(studied)[passes ? 0 : ^1];
        int worked = _policy.Job(year, _entered, _row, _job);
        CareerStep work = _problem.JobSteps[worked];
        bool succeeds = ComesGood(work, _problem.Job.Chances(worked));
        _job = _problem.Job.Next(worked)[succeeds ? 0 : ^1];
        if (_problem.PaidJobs[_job] is var paid && paid != _job && ComesGood(CareerStep.Stay with { Id = $"{_job}" }, [_problem.CatchesUp, 1 - _problem.CatchesUp]))
            _job = paid;
        _entered = _problem.EnteredNext(_entered, _job);
        _years.Add(Planned(year, entered, row, job, study, passes, work, succeeds));
        if (year + 1 < _problem.Options.Horizon)
            Failing(year, study, studied, failedRow, work, worked, entered);
    }

    /// <summary>What to do next where the year's steps fail instead: each step is told once.</summary>
    private void Failing(int year, CareerStep study, int studied, int failedRow, CareerStep job, int worked, int entered)
    {
        if (study.Kind != StepKind.Stay && _problem.Study.Next(studied).Length > 1)
            Tell(year, study, entered, failedRow, _job);
        if (job.Kind != StepKind.Stay && _problem.Job.Next(worked).Length > 1)
            Tell(year, job, _problem.EnteredNext(entered, _problem.Job.Next(worked)[^1]), _row, _problem.Job.Next(worked)[^1]);
    }

    private void Tell(int year, CareerStep failed, int entered, int row, int job)
    {
        if (_otherwise.Exists(told => told.Failed.Kind == failed.Kind && told.Failed.Id == failed.Id))
            return;
        int next = _problem.Blocks.Served(year + 1, entered, row);
        int studied = _policy.Study(year + 1, entered, next, job);
        int worked = _policy.Job(year + 1, entered, _problem.Study.Next(studied)[0], job);
        _otherwise.Add(new Otherwise(year, failed, _problem.StudySteps[studied], _problem.JobSteps[worked]));
    }

    /// <summary>Whether the chance that it has failed every time so far is no more than a half.</summary>
    private bool ComesGood(CareerStep step, ReadOnlySpan<double> chances)
    {
        if (chances.Length == 1)
            return true;
        var key = (step.Kind, step.Id);
        double unlucky = _unlucky.GetValueOrDefault(key, 1) * (1 - chances[0]);
        bool comes = unlucky <= 0.5;
        _unlucky[key] = comes ? 1 : unlucky;
        return comes;
    }

    private PlannedYear Planned(int year, int entered, int row, int job, CareerStep study, bool passes, CareerStep work, bool succeeds)
    {
        CareerAxes axes = _problem.Axes;
        (int credentials, int node) = Math.DivRem(row, axes.Study.Count);
        var at = axes.Parts(job);
        Position position = axes.Positions[at.Position];
        CredentialClass held = axes.Credentials[credentials];
        return new PlannedYear(
            year, position.Role, position.Standing == Standing.Promoted, Held(year, held), axes.Study[node].Held, axes.Specialties[at.Specialty], axes.Settings[at.Setting], axes.Modes[at.Mode],
            axes.Places[at.Place]?.Name ?? "", PayOf(year, entered, credentials, node, job), study, passes, work, succeeds, held.Upkeep, study.Hours + held.UpkeepHours);
    }

    /// <summary>What was earned on this path rather than a set of the same worth.</summary>
    private ImmutableArray<Credential> Held(int year, CredentialClass held)
    {
        if (year == 0)
            return _problem.Person.Credentials;
        PlannedYear last = _years[^1];
        List<Credential> own = [.. last.Credentials];
        if (last.StudySucceeds && last.Study.Kind == StepKind.Credential)
            own.Add(_problem.Basis.Tables.Words.Credentials.Find(last.Study.Id)!);
        if (last.StudySucceeds && last.Study.Kind == StepKind.Programme)
            return held.Held;
        bool isServed = !held.Held.Any(credential => credential.Becomes.Length > 0);
        return [.. own.Select(credential => isServed && credential.Becomes.Length > 0 ? _problem.Basis.Tables.Words.Credentials.Find(credential.Becomes)! : credential).Distinct()];
    }

    private Interval PayOf(int year, int entered, int credentials, int study, int job)
    {
        DollarYear dollars = _problem.On.DollarYear;
        double[] drawn = [.. _draws.Select(draw => draw.At(year, entered, credentials, study, job)).Order()];
        double mean = _problem.Pay.At(year, entered, credentials, study, job);
        return new Interval(
            new AnnualWage((decimal)mean, dollars), new AnnualWage((decimal)Math.Min(mean, Percentiles.Of(drawn, 0.1)), dollars), new AnnualWage((decimal)Math.Max(mean, Percentiles.Of(drawn, 0.9)), dollars), Located.Level);
    }
}
