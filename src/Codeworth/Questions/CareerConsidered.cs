using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>What a plan may use: what was said to be considered, of each kind; else what evidence speaks for.</summary>
internal sealed class CareerConsidered
{
    /// <summary>Credentials that are considered where none is said.</summary>
    private const int MostCredentials = 8;

    /// <summary>The same for somebody outside, beside those they begin with and those of degrees.</summary>
    private const int MostOutside = 4;

    /// <summary>Published figures that must speak of a step before it is considered unasked.</summary>
    private const int Enough = 2;

    private static readonly string[] Management = ["supervisor", "manager", "director"];

    private readonly CareerBasis _basis;
    private readonly List<Problem> _problems;
    private readonly StepEvidence _evidence;
    private readonly PayCombinations _parts;
    private readonly int _year;
    private readonly List<object> _said = [];
    private readonly List<Named> _avoided = [];
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);

    public CareerConsidered(CareerBasis basis, YearMonth on, List<Problem> problems)
    {
        (_basis, _problems) = (basis, problems);
        (_evidence, _parts) = (new StepEvidence(basis.Fit), new PayCombinations(basis.Fit));
        _year = Math.Clamp(on.Year, TaxLaw.Years[0], TaxLaw.Years[^1]);
    }

    /// <summary>Steps that are not to be taken.</summary>
    public ImmutableArray<Named> Avoided => [.. _avoided];

    /// <summary>Whether some steps were named to be considered, places apart.</summary>
    public bool IsNarrowed => _said.Exists(said => said is Named);

    private Vocabulary Words => _basis.Tables.Words;

    public void Read(ImmutableArray<string> consider, ImmutableArray<string> avoid)
    {
        foreach (string text in consider.SelectMany(Parts))
        {
            object? found = (object?)Find(text) ?? Place(text);
            if (found is null)
                _problems.Add(new Problem("consider", text, ErrorTexts.NotKnown("step or place", text), ErrorTexts.Expected(CareerQuestionOptions.Consider), Spelling.Nearest(text, Known(), name => name, 3), ""));
            else
                _said.Add(found);
        }

        foreach (string text in avoid.SelectMany(Parts))
        {
            if (Group(text) is { } group)
                _groups.Add(group);
            else if (Find(text) is { } named)
                _avoided.Add(named);
            else
                _problems.Add(new Problem("avoid", text, ErrorTexts.NotKnown("step", text), ErrorTexts.Expected(CareerQuestionOptions.Avoid), Spelling.Nearest(text, Known(), name => name, 3), ""));
        }
    }

    public CareerOptions Options(CareerPerson person, double hours, int horizon, double discount, CareerObjective counts) => new(
        [.. Allowed(Credentials(person))], [.. Allowed(Roles())], [.. Allowed(Settings(person))], [.. Allowed(Specialties())], [.. Allowed(Modes(person))],
        _groups.Contains("moving") ? [] : [.. _said.OfType<WorkingPlace>()], [.. Allowed(Trainings().Where(training => IsOpenTo(training, person)))], !_groups.Contains("employers"), hours, horizon, discount, counts, []);

    private IEnumerable<T> Allowed<T>(IEnumerable<T> all)
        where T : Named => all.Except(_avoided.OfType<T>());

    private IEnumerable<Credential> Credentials(CareerPerson person)
    {
        if (_groups.Contains("exams"))
            return [];
        Credential[] said = [.. _said.OfType<Credential>().Select(credential => credential.Becomes.Length > 0 ? Words.Credentials.Find(credential.Becomes)! : credential)];
        Credential[] ofDegrees = [.. Trainings().Where(training => training.Kind == "degree").SelectMany(training => training.Credentials).Select(id => Words.Credentials.Find(id)!).Where(credential => credential.Education.Length > 0)];
        if (said.Length > 0)
            return said.Concat(person.IsInside ? [] : First()).Concat(_said.OfType<Training>().Any(training => training.Kind == "degree") ? ofDegrees : []).Distinct();
        Credential[] known = [.. Words.Credentials.All.Where(credential => IsOpenTo(credential, person) && _evidence.Of(credential).Figures >= Enough).OrderByDescending(_parts.Worth).Take(person.IsInside ? MostCredentials : MostOutside)];
        return known.Concat(person.IsInside && person.Credentials.Any(CareerTables.CertifiesCoding) ? [] : First()).Concat(person.IsInside ? [] : ofDegrees).Distinct();
    }

    /// <summary>Those somebody begins with.</summary>
    private IEnumerable<Credential> First() => [Words.Credentials.Find("CPC")!, Words.Credentials.Find("CCA")!];

    /// <summary>First programmes are for somebody outside, degrees for who holds less, the course for apprentices.</summary>
    private bool IsOpenTo(Training training, CareerPerson person) => training.Kind switch
    {
        "degree" => Words.Educations.Find(training.Education)!.Years > person.Education.Years,
        "course" => !person.IsInside || person.Credentials.Any(held => held.Becomes.Length > 0),
        _ => !person.IsInside,
    };

    private static bool IsOpenTo(Credential credential, CareerPerson person) =>
        credential.IsOffered && credential.Becomes.Length == 0 && !person.Credentials.Contains(credential) && !person.Credentials.Any(held => held.Becomes == credential.Id);

    private IEnumerable<Role> Roles()
    {
        Role[] said = [.. _said.OfType<Role>()];
        IEnumerable<Role> roles = said.Length > 0 ? said.Append(Words.Roles.Find("coder")!) : Words.Roles.All;
        return _groups.Contains("management") ? roles.Where(role => !Management.Contains(role.Id)) : roles;
    }

    /// <summary>Of settings that cost the same and are found as easily, the best paid that evidence speaks of.</summary>
    private IEnumerable<Setting> Settings(CareerPerson person) =>
        Best(_said.OfType<Setting>(), Words.Settings.All.Where(setting => setting.Id != "other"), person.Setting, setting => _parts.Setting(setting));

    private IEnumerable<Specialty> Specialties() => [.. _said.OfType<Specialty>()];

    private IEnumerable<WorkMode> Modes(CareerPerson person) => Best(_said.OfType<WorkMode>(), Words.Modes.All, person.Mode, mode => _parts.Mode(mode));

    private IEnumerable<Training> Trainings()
    {
        Training[] said = [.. _said.OfType<Training>()];
        return (said.Length > 0 ? said.Concat(_basis.Tables.Trainings.All.Where(training => training.Kind == "course")) : _basis.Tables.Trainings.All)
            .Where(training => training.Kind != "degree" || !_groups.Contains("degrees"));
    }

    private IEnumerable<T> Best<T>(IEnumerable<T> said, IEnumerable<T> all, T? here, Func<T?, PayCombination> part)
        where T : Named
    {
        T[] named = [.. said];
        if (named.Length > 0 || _groups.Contains("employers"))
            return named;
        T? best = all.Where(each => each != here && !_avoided.Contains(each) && _evidence.Of(each).Figures >= Enough).MaxBy(each => part(each).At(_basis.Fit.Compiled.Mean));
        return best is not null && part(best).Less(part(here)).At(_basis.Fit.Compiled.Mean) > 0 ? [best] : [];
    }

    private Named? Find(string text) =>
        Words.Credentials.Find(text) ?? Words.Roles.Find(text) ?? _basis.Tables.Trainings.Find(text) ?? Words.Settings.Find(text) ?? Words.Specialties.Find(text) ?? (Named?)Words.Modes.Find(text);

    private IEnumerable<string> Known() => [.. Words.Credentials.Keys, .. Words.Roles.Keys, .. Words.Settings.Keys, .. Words.Specialties.Keys, .. Words.Modes.Keys, "management", "degrees", "exams", "moving", "employers"];

    private WorkingPlace? Place(string text) => new PlaceReader(Words.Places, _basis.Law, _year, []).Living("consider", text);

    private static string? Group(string text) => Spelling.Key(text) switch
    {
        "management" or "managing" => "management",
        "degrees" or "degree" or "college" => "degrees",
        "exams" or "exam" or "credentials" => "exams",
        "moving" or "move" or "relocation" => "moving",
        "employers" or "employer" or "changing employer" => "employers",
        _ => null,
    };

    private static IEnumerable<string> Parts(string text) => text.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
