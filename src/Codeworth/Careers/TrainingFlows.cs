using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>Pay of somebody with a programme and without it, month by month: while studying, while looking for a first job, as an apprentice, as a coder.</summary>
internal sealed class TrainingFlows
{
    private readonly CareerProblem _problem;
    private readonly int _apprenticeYears;
    private readonly int _first;
    private readonly int _full;
    private readonly int _node;
    private readonly int _apprenticeJob;
    private readonly int _coderJob;

    /// <param name="still">The problem of the person.</param>
    /// <param name="what">The programme or the credential.</param>
    public TrainingFlows(CareerProblem still, Named what)
    {
        CareerTables tables = still.Basis.Tables;
        CareerPerson person = still.Person;
        Training = what as Training;
        Exam = what as Credential ?? ExamOf(tables, person, Training!);
        _apprenticeYears = tables.Promotions.First(promotion => promotion.From == "apprentice-coder" && promotion.To == "coder").Years;
        Role coder = tables.Words.Roles.Find("coder")!;
        _problem = still.With(still.Options with { Credentials = Exam is null ? [] : [Exam], Trainings = Training is null ? [] : [Training], Roles = person.IsInside ? [] : [coder], Horizon = Math.Max(still.Options.Horizon, 12) });
        CareerAxes axes = _problem.Axes;
        CredentialClass start = axes.Credentials[axes.Credentials.Start];
        (int full, int apprentice) = start.Exams.IsEmpty ? (axes.Credentials.Start, -1) : (start.Exams[0].Full, start.Exams[0].Apprentice);
        bool isServed = Exam is null || person.Years + 1 >= Exam.Years;
        (_first, _full) = (apprentice >= 0 && !isServed ? apprentice : full, full);
        Education? ends = Training is { Education.Length: > 0 } ? tables.Words.Educations.Find(Training.Education) : null;
        _node = axes.Study.Of(ends is not null && ends.Years > person.Education.Years && axes.Study.Of(ends) >= 0 ? ends : person.Education);
        _apprenticeJob = person.IsInside ? 0 : axes.Job(axes.Positions.Of(axes.Entry, Standing.Market), 0, 0, 0, 0);
        _coderJob = person.IsInside ? 0 : axes.Job(axes.Positions.Of(coder, Standing.Market), 0, 0, 0, 0);
        Upkeep = axes.Credentials[_first].Upkeep - start.Upkeep;
    }

    public Training? Training { get; }

    /// <summary>The exam at its end; null for none.</summary>
    public Credential? Exam { get; }

    /// <summary>What keeping the new credential costs a year.</summary>
    public double Upkeep { get; }

    public CareerProblem Problem => _problem;

    /// <summary>Gross pay a year without it, so many years on.</summary>
    public double Without(CareerPay pay, double years) => pay.At((int)years, 0, _problem.Axes.Credentials.Start, _problem.Axes.Study.Of(_problem.Person.Education), 0);

    /// <summary>Gross pay a year with it, so many years after it took effect and so many from now.</summary>
    public double With(CareerPay pay, double since, double fromNow)
    {
        bool isApprentice = _problem.Person.IsInside ? _problem.Person.Years + fromNow < (Exam?.Years ?? 0) : since < _apprenticeYears;
        int year = _problem.Person.IsInside ? (int)fromNow : (int)since + 1;
        return pay.At(Math.Min(year, _problem.Options.Horizon), 0, isApprentice ? _first : _full, _node, isApprentice ? _apprenticeJob : _coderJob);
    }

    /// <summary>The exam a programme ends in: the usual one that the person does not hold and whose degree it brings.</summary>
    private static Credential? ExamOf(CareerTables tables, CareerPerson person, Training training) =>
        new StepCosts(tables).ExamsOf(training).FirstOrDefault(exam => !person.Credentials.Contains(exam) && !person.Credentials.Any(held => held.Becomes == exam.Id) && (exam.Education.Length == 0 || exam.Education == training.Education));
}
