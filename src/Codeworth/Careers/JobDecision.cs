using System.Collections.Immutable;
using Codeworth.Numerics.Planning;

namespace Codeworth.Careers;

/// <summary>What can be done about the job in a year: nothing, seek a promotion, change employer, setting, specialty, mode or place. States of the layer are jobs.</summary>
internal sealed class JobDecision
{
    private readonly CareerTables _tables;
    private readonly CareerAxes _axes;
    private readonly CareerOptions _options;
    private readonly StepCosts _costs;
    private readonly DecisionLayerBuilder _layer = new();
    private readonly List<CareerStep> _steps = [];

    private readonly (CareerStep Step, uint Needs, int Success, double Chance)[][] _ofPosition;
    private readonly int[] _paid;
    private readonly CareerStep?[] _settings;
    private readonly CareerStep?[] _specialties;
    private readonly CareerStep?[] _modes;
    private readonly CareerStep?[] _places;

    private JobDecision(CareerTables tables, CareerAxes axes, CareerOptions options)
    {
        (_tables, _axes, _options, _costs) = (tables, axes, options, new StepCosts(tables));
        _ofPosition = [.. Enumerable.Range(0, axes.Positions.Count).Select(position => OfPosition(position).ToArray())];
        _paid = [.. Enumerable.Range(0, axes.Positions.Count).Select(position => axes.Positions[position] is { Standing: Standing.Promoted } promoted ? axes.Positions.Of(promoted.Role, Standing.Market) : position)];
        _settings = Steps(axes.Settings, StepKind.Setting, setting => (setting.Id, setting.Name));
        _specialties = Steps(axes.Specialties, StepKind.Specialty, specialty => (specialty.Id, specialty.Name));
        _modes = Steps(axes.Modes, StepKind.Mode, mode => (mode.Id, mode.Name));
        _places = Steps(axes.Places, StepKind.Area, place => (place.Area.Id, place.Name));
    }

    /// <returns>The layer, and the step of each of its options.</returns>
    public static (DecisionLayer Layer, ImmutableArray<CareerStep> Steps) Of(CareerTables tables, CareerAxes axes, CareerOptions options)
    {
        JobDecision made = new(tables, axes, options);
        for (int job = 0; job < axes.Jobs; job++)
            made.Write(job);
        return (made._layer.Build(), [.. made._steps]);
    }

    private void Write(int job)
    {
        var at = _axes.Parts(job);
        foreach ((CareerStep step, uint needs, int success, double chance) in _ofPosition[at.Position])
            Risk(step, needs, With(job, success), job, chance);
        if (_axes.Positions[at.Position].Role is not null)
            Changes(job);
        _layer.EndState();
    }

    /// <summary>What can be done about the position alone; staying comes first.</summary>
    private IEnumerable<(CareerStep Step, uint Needs, int Success, double Chance)> OfPosition(int position)
    {
        Position here = _axes.Positions[position];
        int market = _axes.Positions.Of(here.Role, Standing.Market);
        yield return (CareerStep.Stay, 0u, position, 1.0);
        if (here.Role is not { } role)
        {
            CareerStep first = _costs.FirstJob(_axes.Entry);
            yield return (first, CareerConditions.MayEnter | _axes.Conditions.Credential(Promotion.AnyCoding), _axes.Positions.Of(_axes.Entry, Standing.Market), first.Chance);
            yield break;
        }

        foreach (Promotion promotion in Positions.Promotions(_tables, role, _options.Roles))
        {
            CareerStep step = _costs.Promotion(promotion, _tables.Words.Roles.Find(promotion.To)!);
            yield return (step, _axes.Conditions.Of(promotion), _axes.Positions.Of(_tables.Words.Roles.Find(promotion.To), Standing.Promoted, role), step.Chance);
        }

        if (_options.ChangesEmployer && here.Standing != Standing.Moved)
        {
            CareerStep step = _costs.Change(StepKind.Employer, "employer", "another employer");
            yield return (step, 0, here.Standing == Standing.Promoted ? market : _axes.Positions.Of(here.Role, Standing.Moved), step.Chance);
        }
    }

    /// <summary>Another setting, specialty, mode or place. A new employer pays somebody just promoted as the market does.</summary>
    private void Changes(int job)
    {
        var at = _axes.Parts(job);
        int paid = _paid[at.Position];
        for (int setting = 0; setting < _settings.Length; setting++)
            Change(_settings[setting], setting != at.Setting, _axes.Job(paid, at.Specialty, setting, at.Mode, at.Place), job);
        for (int specialty = 0; specialty < _specialties.Length; specialty++)
            Change(_specialties[specialty], specialty != at.Specialty, _axes.Job(paid, specialty, at.Setting, at.Mode, at.Place), job);
        for (int mode = 0; mode < _modes.Length; mode++)
            Change(_modes[mode], mode != at.Mode, _axes.Job(at.Position, at.Specialty, at.Setting, mode, at.Place), job);
        for (int place = 0; place < _places.Length; place++)
            Change(_places[place], place != at.Place, _axes.Job(paid, at.Specialty, at.Setting, at.Mode, place), job);
    }

    private void Change(CareerStep? step, bool isOther, int success, int job)
    {
        if (step is not null && isOther)
            Risk(step, 0, success, job, step.Chance);
    }

    private int With(int job, int position)
    {
        int jobsOfPosition = _axes.Jobs / _axes.Positions.Count;
        return (position * jobsOfPosition) + (job % jobsOfPosition);
    }

    private CareerStep?[] Steps<T>(IEnumerable<T?> values, StepKind kind, Func<T, (string Id, string Name)> named)
        where T : class => [.. values.Select(value => value is null ? null : _costs.Change(kind, named(value).Id, named(value).Name))];

    private void Risk(CareerStep step, uint needs, int success, int failure, double chance)
    {
        if (!_options.Allows(step.Kind, step.Id))
            return;
        if (chance >= 1)
            _layer.Add(-step.AttemptCost, needs, (success, 1));
        else
            _layer.Add(-step.AttemptCost, needs, (success, chance), (failure, 1 - chance));
        _steps.Add(step);
    }
}
