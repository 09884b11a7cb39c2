using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Careers;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads a question about a career: everything that is wrong with it at once.</summary>
public sealed class CareerReading
{
    private const int MostHours = 40;
    private const int MostHorizon = 40;
    private const double MostDiscount = 20;

    private readonly CareerFields _fields;
    private readonly CareerBasis _basis;
    private readonly List<Problem> _problems = [];
    private readonly List<string> _notes = [];

    private CareerReading(CareerFields fields, CareerBasis basis) => (_fields, _basis) = (fields, basis);

    /// <param name="fields">As typed.</param>
    /// <param name="basis">What can be said, and what answers it.</param>
    /// <param name="today">The month that stands where none is said.</param>
    /// <param name="own">Figures of a file that stand for ours.</param>
    public static Reading<CareerQuestion> Read(CareerFields fields, CareerBasis basis, YearMonth today, IEnumerable<CareerFigure>? own = null) => new CareerReading(fields, basis).Read(today, own ?? []);

    private Vocabulary Words => _basis.Tables.Words;

    private Reading<CareerQuestion> Read(YearMonth today, IEnumerable<CareerFigure> own)
    {
        Reading<WorthQuestion> job = WorthReading.Read(_fields.Job, Words, today);
        _problems.AddRange(job.Problems);
        YearMonth on = job.IsRead ? job.Value.On : today;
        bool isOutside = IsNone(_fields.One("role"));
        Role? role = isOutside ? null : Taken(NamedText.Read(_fields.One("role"), Words.Roles, CareerQuestionOptions.Role));
        Family family = FamilyReading.Read(_fields.Family, 0, _problems);
        WorkingPlace? place = Place(on);
        ImmutableArray<CareerFigure> assumed = [.. own, .. _fields.Many("assume").SelectMany(Assumption)];
        CareerFigures figures = _basis.Tables.Figures.With(assumed.GroupBy(figure => figure.Id, StringComparer.OrdinalIgnoreCase).Select(group => group.Last()));
        double hours = Number("hours", CareerQuestionOptions.Hours, 10, 0, MostHours), discount = Number("discount", CareerQuestionOptions.Discount, figures["discount"].Value, 0, MostDiscount);
        int horizon = (int)Number("horizon", CareerQuestionOptions.Horizon, 10, 1, MostHorizon);
        CareerObjective counts = Counts(place);
        CareerConsidered considered = new(_basis with { Tables = _basis.Tables with { Figures = figures } }, on, _problems);
        considered.Read(_fields.Many("consider"), _fields.Many("avoid"));
        if (_problems.Count > 0)
            return Refused();
        if (isOutside && job.Value.Pay is null)
            return new Problem("pay", "", CareerTexts.PayOutsideMissing, ErrorTexts.Expected(CareerQuestionOptions.Pay), [], "");
        CareerPerson person = Person(job.Value, role, isOutside, place);
        CareerOptions options = considered.Options(person, hours, horizon, discount / 100, counts);
        if (CareerSize.WhyNot(_basis with { Tables = _basis.Tables with { Figures = figures } }, person, family, options, on) is { } why)
            return new Problem("consider", string.Join(", ", _fields.Many("consider")), why, CareerTexts.FewerExpected, [], "");
        return new CareerQuestion(person, family, options, on, figures, assumed, considered.Avoided, considered.IsNarrowed, [.. _notes]);
    }

    private CareerPerson Person(WorthQuestion job, Role? role, bool isOutside, WorkingPlace? place)
    {
        double years = job.Profile.Years ?? (isOutside ? 0 : Unsaid(CareerTexts.YearsUnsaid, 5.0));
        ImmutableArray<Credential> credentials = job.Profile.Credentials ?? (isOutside ? [] : Unsaid(CareerTexts.CredentialsUnsaid, ImmutableArray<Credential>.Empty));
        Education education = job.Profile.Education ?? Unsaid(CareerTexts.EducationUnsaid, Words.Educations.Find(isOutside ? "high-school" : "some-college")!, isOutside);
        bool isApprentice = years < 2 || credentials.Any(held => held.Becomes.Length > 0);
        Role? at = isOutside ? null : role ?? Unsaid(CareerTexts.RoleUnsaid(isApprentice), Words.Roles.Find(isApprentice ? "apprentice-coder" : "coder")!);
        return new CareerPerson(at, years, credentials, education, job.Market.Specialty, job.Market.Setting, job.Market.Mode, place, job.Pay);
    }

    private T Unsaid<T>(string note, T value, bool isOutside = false)
    {
        _notes.Add(isOutside ? CareerTexts.EducationOutsideUnsaid : note);
        return value;
    }

    private WorkingPlace? Place(YearMonth on)
    {
        string? text = _fields.One("area");
        if (string.IsNullOrWhiteSpace(text) || AreaText.Read(text, Words.Places).Value is { Kind: AreaKind.Nation })
        {
            _notes.Add(CareerTexts.PlaceUnsaid);
            return null;
        }

        if (_problems.Exists(problem => problem.Field == "area"))
            return null;
        return new PlaceReader(Words.Places, _basis.Law, Math.Clamp(on.Year, TaxLaw.Years[0], TaxLaw.Years[^1]), _problems).Living("area", text);
    }

    private CareerObjective Counts(WorkingPlace? place)
    {
        string? text = _fields.One("counts");
        if (string.IsNullOrWhiteSpace(text))
            return place is null ? CareerObjective.Pay : CareerObjective.PurchasingPower;
        foreach (CareerObjective objective in Enum.GetValues<CareerObjective>())
        {
            if (Spelling.Key(CareerTexts.Objective(objective)) != Spelling.Key(text))
                continue;
            if (place is null && objective != CareerObjective.Pay && !_problems.Exists(problem => problem.Field == "area"))
                _problems.Add(new Problem("counts", text, CareerTexts.CountsWithoutPlace, ErrorTexts.Expected(WorthOptions.Area), [], ""));
            return objective;
        }

        _problems.Add(new Problem("counts", text, ErrorTexts.NotKnown("objective", text), ErrorTexts.Expected(CareerQuestionOptions.Counts), Spelling.Nearest(text, CareerQuestionOptions.Counts.Choices, name => name, 1), ""));
        return CareerObjective.Pay;
    }

    /// <summary><c>id=value</c>, the value within what its unit allows.</summary>
    private IEnumerable<CareerFigure> Assumption(string text)
    {
        string[] parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (_basis.Tables.Figures.Find(parts[0]) is not { } figure)
        {
            _problems.Add(new Problem("assume", text, CareerTexts.AssumptionUnknown(parts[0]), ErrorTexts.Expected(CareerQuestionOptions.Assume),
                Spelling.Nearest(parts[0], _basis.Tables.Figures.All.Select(known => known.Id), id => id, 3), ""));
            yield break;
        }

        if (parts.Length < 2 || !double.TryParse(parts[1].TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            _problems.Add(new Problem("assume", text, CareerTexts.AssumptionNotRead(text), CareerTexts.AssumptionExpected(figure), [], ""));
            yield break;
        }

        CareerFigure said = CareerAssumption.Of(figure, parts[1].EndsWith('%') && figure.Unit.StartsWith("chance", StringComparison.Ordinal) ? value / 100 : value);
        if (CareerAssumption.WhyNot(said) is { } why)
            _problems.Add(new Problem("assume", text, why, CareerTexts.AssumptionExpected(figure), [], ""));
        else
            yield return said;
    }

    private double Number(string name, WorthOption option, double usual, double least, double most)
    {
        string? text = _fields.One(name);
        if (string.IsNullOrWhiteSpace(text))
            return usual;
        bool isWhole = name == "horizon";
        if (double.TryParse(text.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most && (!isWhole || value == Math.Floor(value)))
            return value;
        _problems.Add(new Problem(name, text, ErrorTexts.NotKnown(name == "hours" ? "number of hours" : name == "horizon" ? "number of years" : "rate", text), ErrorTexts.Expected(option), [], ""));
        return usual;
    }

    private T? Taken<T>(FieldReading<T> reading)
    {
        if (reading.Problem is { } problem)
            _problems.Add(problem);
        return reading.Value;
    }

    private Reading<CareerQuestion> Refused() => Reading.Refused<CareerQuestion>(_problems.OrderBy(problem => CareerQuestionOptions.All.Select(option => option.Name).ToList().IndexOf(problem.Field)));

    private static bool IsNone(string? text) => text is not null && Spelling.Key(text) is "none" or "outside" or "outsider";
}
