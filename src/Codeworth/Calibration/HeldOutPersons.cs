using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>
/// Persons judged by fits that never saw them: in ten folds, and with their whole source left out. Who is paid in several years of a payroll is
/// one person: an employer's newest year is judged, its other years are held back with it.
/// </summary>
internal sealed class HeldOutPersons
{
    public const int Count = 10;

    /// <summary>The sources judged.</summary>
    public IReadOnlyList<PersonSource> Sources => _persons;

    private readonly ModelParameters _parameters;
    private readonly FitEvidence _evidence;
    private readonly List<PersonSource> _persons;
    private readonly HashSet<string> _sources;
    private readonly PlaceSizes _sizes;
    private readonly Dictionary<string, Dictionary<string, int>> _folds;
    private readonly Dictionary<string, YearMonth> _newest;

    /// <param name="parameters">What is assumed before any figure.</param>
    /// <param name="evidence">All that ships.</param>
    /// <param name="persons">The persons of its sources; a source too small to ship is left aside.</param>
    public HeldOutPersons(ModelParameters parameters, FitEvidence evidence, IEnumerable<PersonSource> persons)
    {
        (_parameters, _evidence) = (parameters, evidence);
        _persons = [.. persons.Where(source => evidence.Sources.ContainsKey(source.Source))];
        _sources = [.. _persons.Select(source => source.Source)];
        _sizes = new PlaceSizes(evidence.Figures);
        _newest = _persons.SelectMany(source => source.Persons).GroupBy(person => person.Cluster, StringComparer.Ordinal)
            .ToDictionary(cluster => cluster.Key, cluster => cluster.Max(person => person.Cited.Date), StringComparer.Ordinal);
        _folds = _persons.GroupBy(source => Programme(source.Source)).ToDictionary(
            programme => programme.Key, programme => Folds.Of(programme.SelectMany(source => source.Persons).Select(person => person.Cluster), Count), StringComparer.Ordinal);
    }

    /// <summary>Each tenth of the clusters of every programme by a fit to the rest.</summary>
    public IEnumerable<(Judged Judged, HeldPerson Person)> InFold(int fold)
    {
        bool IsHeld(HeldPerson person) => FoldOf(person) == fold;
        return Judge(source => source.Persons.Where(person => !IsHeld(person)), (_, person) => IsHeld(person));
    }

    /// <summary>The fold in which a person is held back, from 0.</summary>
    public int FoldOf(HeldPerson person) => _folds[Programme(person.Cited.Source)][person.Cluster];

    /// <summary>The persons of one source by a fit that knows nothing of it.</summary>
    public IEnumerable<(Judged Judged, HeldPerson Person)> Without(PersonSource left) =>
        Judge(source => source == left ? [] : source.Persons, (source, _) => source == left);

    /// <summary>Whether a person is of the newest year there is of a cluster.</summary>
    public bool IsNewest(HeldPerson person) => person.Cited.Date == _newest[person.Cluster];

    /// <summary>How the persons of each programme report what they are paid, by a fit to all of them; programmes whose persons report as they are paid are left out.</summary>
    public IReadOnlyList<ReportingRow> Reporting() =>
        [.. Forecasts(source => source.Persons).Errors.Where(row => row.Error != ReportingError.None)];

    private string Programme(string source) => _evidence.Sources[source].Programme;

    private (PersonForecasts Forecasts, IReadOnlyList<ReportingRow> Errors) Forecasts(Func<PersonSource, IEnumerable<HeldPerson>> kept)
    {
        PatternFigure[] patterns = [.. _persons.SelectMany(source => source.Patterns(kept(source)))];
        FitEvidence known = _evidence with { Figures = [.. _evidence.Figures.Where(figure => !_sources.Contains(figure.Cited.Source)), .. patterns] };
        PersonForecasts forecasts = EvidenceModel.Forecasts(_parameters, known);
        ILookup<string, HeldPerson> byProgramme = _persons.SelectMany(kept).ToLookup(person => Programme(person.Cited.Source), StringComparer.Ordinal);
        ReportingRow[] errors = [.. patterns.GroupBy(pattern => Programme(pattern.Cited.Source))
            .Select(programme => new ReportingRow(programme.Key, forecasts.LearnSpread(programme.Key, programme, byProgramme[programme.Key])))];
        return (forecasts, errors);
    }

    private List<(Judged Judged, HeldPerson Person)> Judge(Func<PersonSource, IEnumerable<HeldPerson>> kept, Func<PersonSource, HeldPerson, bool> isHeld)
    {
        PersonForecasts forecasts = Forecasts(kept).Forecasts;
        List<(Judged, HeldPerson)> judged = [];
        foreach (PersonSource source in _persons)
        {
            foreach (HeldPerson person in source.Persons.Where(person => isHeld(source, person) && IsNewest(person)))
            {
                if (forecasts.Of(person.Cited) is { } forecast)
                    judged.Add((Judged.By(person, Groups(person.Cited), forecast.Quantile, forecast.Cumulative(person.Dollars)), person));
            }
        }

        return judged;
    }

    private ImmutableArray<string> Groups(Citation cited) => PersonGroups.Of(
        cited, cited.Population["area"] is { } area ? _evidence.Vocabulary.Places.Find(area) : null, Programme(cited.Source), _sizes);
}
