using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Numerics.Planning;

namespace Codeworth.Careers;

/// <summary>What can be studied in a year: nothing, one exam, one first programme, a year of a degree. States of the layer are the rows of classes and nodes.</summary>
internal sealed class StudyDecision
{
    private readonly CareerTables _tables;
    private readonly CareerAxes _axes;
    private readonly CareerOptions _options;
    private readonly StepCosts _costs;
    private readonly bool _isInside;
    private readonly DecisionLayerBuilder _layer = new();
    private readonly List<CareerStep> _steps = [];

    private StudyDecision(CareerTables tables, CareerAxes axes, CareerPerson person, CareerOptions options) =>
        (_tables, _axes, _options, _costs, _isInside) = (tables, axes, options, new StepCosts(tables), person.IsInside);

    /// <returns>The layer, and the step of each of its options.</returns>
    public static (DecisionLayer Layer, ImmutableArray<CareerStep> Steps) Of(CareerTables tables, CareerAxes axes, CareerPerson person, CareerOptions options)
    {
        StudyDecision made = new(tables, axes, person, options);
        for (int credentials = 0; credentials < axes.Credentials.Count; credentials++)
        {
            for (int study = 0; study < axes.Study.Count; study++)
                made.Write(credentials, study);
        }

        return (made._layer.Build(), [.. made._steps]);
    }

    private double HoursOfYear => _costs.HoursOfYear(_options.HoursPerWeek);

    private void Write(int credentials, int study)
    {
        StudyNode node = _axes.Study[study];
        if (node.Degree is { } degree)
        {
            Degree(credentials, node, degree, node.Done + 1);
            Add(CareerStep.Stay with { Kind = StepKind.Drop, Id = degree.Id, Name = $"leave the {degree.Name}" }, 0, (Row(credentials, _axes.Study.Of(node.Held)), 1));
        }
        else
        {
            Add(CareerStep.Stay, 0, (Row(credentials, study), 1));
            Exams(credentials, study);
            foreach (Training other in _axes.Study.Degrees.Where(other => _axes.Study.Of(_tables.Words.Educations.Find(other.Education)!) >= 0 && _axes.Study.Costs.YearsBesideWork(other, node.Held, _options.HoursPerWeek) < _options.Horizon))
            {
                if (_options.Allows(StepKind.Degree, other.Id) && _tables.Words.Educations.Find(other.Education)!.Years > node.Held.Years)
                    Degree(credentials, node, other, 1);
            }
        }

        _layer.EndState();
    }

    private void Degree(int credentials, StudyNode node, Training degree, int year)
    {
        int years = node.Degree is null ? _axes.Study.Costs.YearsBesideWork(degree, node.Held, _options.HoursPerWeek) : node.Years;
        bool isLast = year >= years;
        CareerStep step = _costs.DegreeYear(degree, node.Held, years, isLast);
        int held = Row(credentials, _axes.Study.Of(node.Held));
        int next = Row(credentials, isLast ? _axes.Study.Of(_tables.Words.Educations.Find(degree.Education)!) : _axes.Study.Of(node.Held, degree, year));
        Risk(step, 0, next, held);
    }

    private void Exams(int credentials, int study)
    {
        CredentialClass here = _axes.Credentials[credentials];
        bool isFirst = !_isInside && here.Held.IsEmpty;
        foreach ((Credential exam, int full, int apprentice) in here.Exams)
        {
            if (!_options.Allows(StepKind.Credential, exam.Id))
                continue;
            if (isFirst)
                FirstExams(exam, study, credentials, apprentice >= 0 ? apprentice : full);
            if ((!isFirst || IsPrepared(exam, study)) && _costs.Exam(exam, here.Held, _options.HoursPerWeek) is var step && step.Hours <= HoursOfYear)
                Sit(step, exam, study, credentials, full, apprentice);
        }

        if (here.Matured != credentials && _options.Trainings.FirstOrDefault(training => training.Kind == "course" && _options.Allows(StepKind.ApprenticeCourse, training.Id)) is { } course)
        {
            CareerStep step = _costs.ApprenticeCourse(course);
            if (step.Hours <= HoursOfYear)
                Add(step, _axes.Conditions.Years(1), (Row(here.Matured, study), 1));
        }
    }

    private void Sit(CareerStep step, Credential exam, int study, int credentials, int full, int apprentice)
    {
        uint education = _axes.Conditions.Education(exam.Education) | _axes.Conditions.Credential(exam.Requires);
        Risk(step, education | _axes.Conditions.Years(exam.Years), Row(full, study), Row(credentials, study));
        if (apprentice >= 0)
            Risk(step with { Id = _tables.ApprenticeOf(exam)!.Id, Name = _tables.ApprenticeOf(exam)!.Id }, education, Row(apprentice, study), Row(credentials, study));
    }

    /// <summary>Somebody outside learns it in a programme, which may raise the education too.</summary>
    private void FirstExams(Credential exam, int study, int credentials, int reached)
    {
        foreach (Training training in _options.Trainings.Where(training => training.Kind is "self-study" or "certificate" && training.Credentials.Contains(exam.Id) && _options.Allows(StepKind.Programme, training.Id)))
        {
            CareerStep step = _costs.Programme(training, exam);
            Education? ends = training.Education.Length > 0 ? _tables.Words.Educations.Find(training.Education) : null;
            int node = ends is not null && ends.Years > _axes.Study[study].Held.Years ? _axes.Study.Of(ends) : study;
            if (step.Hours <= HoursOfYear)
                Risk(step with { Name = $"{training.Name} to the {exam.Id}" }, _axes.Conditions.Education(exam.Education), Row(reached, node), Row(credentials, study));
        }
    }

    /// <summary>A degree of the field that was earned on the way prepares for its exams.</summary>
    private bool IsPrepared(Credential exam, int study) => _axes.Study[study].Held.Id != _axes.Study[0].Held.Id
        && _tables.Trainings.All.Any(training => training.Kind == "degree" && training.Education == _axes.Study[study].Held.Id && training.Credentials.Contains(exam.Id));

    private int Row(int credentials, int study) => _axes.Row(credentials, study);

    private void Risk(CareerStep step, uint needs, int success, int failure)
    {
        if (step.Chance >= 1)
            Add(step, needs, (success, 1));
        else
            Add(step, needs, (success, step.Chance), (failure, 1 - step.Chance));
    }

    private void Add(CareerStep step, uint needs, params ReadOnlySpan<(int, double)> outcomes)
    {
        _layer.Add(-step.AttemptCost, needs, outcomes);
        _steps.Add(step);
    }
}
