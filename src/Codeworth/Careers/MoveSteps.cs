using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.Careers;

/// <summary>Every step a person can take of those considered, each with the problem in which it is the only one.</summary>
/// <param name="still">The problem in which nothing can be done.</param>
/// <param name="options">What is considered.</param>
internal sealed class MoveSteps(CareerProblem still, CareerOptions options)
{
    private readonly CareerTables _tables = still.Basis.Tables;
    private readonly StepCosts _costs = new(still.Basis.Tables);
    private readonly CareerPerson _person = still.Person;

    public IEnumerable<(CareerStep Step, Named Leads, CareerProblem Tried)> All() => Studies().Concat(_person.IsInside ? Jobs() : [])
        .Where(each => options.Allows(each.Step.Kind, each.Step.Id));

    private CareerOptions Nothing => still.Options;

    private IEnumerable<(CareerStep Step, Named Leads, CareerProblem Tried)> Studies()
    {
        bool isFirst = !_person.IsInside && _person.Credentials.IsEmpty;
        foreach (Training programme in options.Trainings.Where(training => isFirst && training.Kind is "self-study" or "certificate"))
        {
            Credential exam = _costs.ExamsOf(programme).First(exam => options.Credentials.Contains(exam));
            yield return (_costs.Programme(programme, exam), exam, Only(Nothing with { Trainings = [programme], Credentials = [exam] }));
        }

        foreach (Credential exam in options.Credentials.Where(exam => !isFirst && !_person.Credentials.Contains(exam) && !_person.Credentials.Any(held => held.Becomes == exam.Id)))
            yield return (AsHeld(exam), exam, Only(Nothing with { Credentials = [exam] }));
        foreach (Training degree in options.Trainings.Where(training => training.Kind == "degree" && _tables.Words.Educations.Find(training.Education)!.Years > _person.Education.Years))
        {
            int years = _costs.YearsBesideWork(degree, _person.Education, options.HoursPerWeek);
            CareerStep last = _costs.DegreeYear(degree, _person.Education, years, true);
            yield return (last with { Cost = last.Cost * years, Hours = last.Hours * years, Months = 12 * years }, _tables.Words.Educations.Find(degree.Education)!, Only(Nothing with { Trainings = [degree], Credentials = isFirst ? [_costs.ExamsOf(degree)[0]] : [] }));
        }

        if (_person.Credentials.FirstOrDefault(held => held.Becomes.Length > 0) is { } apprentice && options.Trainings.FirstOrDefault(training => training.Kind == "course") is { } course)
            yield return (_costs.ApprenticeCourse(course), _tables.Words.Credentials.Find(apprentice.Becomes)!, Only(Nothing with { Trainings = [course] }));
    }

    private IEnumerable<(CareerStep Step, Named Leads, CareerProblem Tried)> Jobs()
    {
        foreach (Promotion promotion in Positions.Promotions(_tables, _person.Role!, options.Roles))
        {
            Role to = _tables.Words.Roles.Find(promotion.To)!;
            yield return (_costs.Promotion(promotion, to), to, Only(Nothing with { Roles = [to] }));
        }

        if (options.ChangesEmployer)
            yield return (_costs.Change(StepKind.Employer, "employer", "another employer"), _person.Role!, Only(Nothing with { ChangesEmployer = true }));
        foreach (Setting setting in options.Settings.Where(setting => setting != _person.Setting))
            yield return (_costs.Change(StepKind.Setting, setting.Id, setting.Name), setting, Only(Nothing with { Settings = [setting] }));
        foreach (Specialty specialty in options.Specialties.Where(specialty => specialty != _person.Specialty))
            yield return (_costs.Change(StepKind.Specialty, specialty.Id, specialty.Name), specialty, Only(Nothing with { Specialties = [specialty] }));
        foreach (WorkMode mode in options.Modes.Where(mode => mode != _person.Mode))
            yield return (_costs.Change(StepKind.Mode, mode.Id, mode.Name), mode, Only(Nothing with { Modes = [mode] }));
        foreach (WorkingPlace place in options.Places.Where(place => place != _person.Place))
            yield return (_costs.Change(StepKind.Area, place.Area.Id, place.Name), place.Area, Only(Nothing with { Places = [place] }));
    }

    /// <summary>Without its years of experience it is first held as an apprentice's.</summary>
    private CareerStep AsHeld(Credential exam)
    {
        CareerStep step = _costs.Exam(exam, _person.Credentials, options.HoursPerWeek);
        return _tables.ApprenticeOf(exam) is { } apprentice && _person.Years + 1 < exam.Years ? step with { Id = apprentice.Id, Name = apprentice.Id } : step;
    }

    private CareerProblem Only(CareerOptions only) => still.With(only);
}
