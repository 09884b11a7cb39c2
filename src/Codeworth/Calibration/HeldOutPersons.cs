using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;

namespace Codeworth.Calibration;

/// <summary>Persons judged by fits that never saw them: in ten folds, and with their whole source left out.</summary>
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

    /// <param name="parameters">What is assumed before any figure.</param>
    /// <param name="evidence">All that ships.</param>
    /// <param name="persons">The persons of its sources; a source too small to ship is left aside.</param>
    public HeldOutPersons(ModelParameters parameters, FitEvidence evidence, IEnumerable<PersonSource> persons)
    {
        (_parameters, _evidence) = (parameters, evidence);
        _persons = [.. persons.Where(source => evidence.Sources.ContainsKey(source.Source))];
        _sources = [.. _persons.Select(source => source.Source)];
        _sizes = new PlaceSizes(evidence.Figures);
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

    private string Programme(string source) => _evidence.Sources[source].Programme;

    private List<(Judged Judged, HeldPerson Person)> Judge(Func<PersonSource, IEnumerable<HeldPerson>> kept, Func<PersonSource, HeldPerson, bool> isHeld)
    {
        PatternFigure[] patterns = [.. _persons.SelectMany(source => source.Patterns(kept(source)))];
        FitEvidence known = _evidence with { Figures = [.. _evidence.Figures.Where(figure => !_sources.Contains(figure.Cited.Source)), .. patterns] };
        PersonForecasts forecasts = EvidenceModel.Forecasts(_parameters, known);
        foreach (var programme in patterns.GroupBy(pattern => _evidence.Sources[pattern.Cited.Source].Programme))
            forecasts.LearnSpread(programme.Key, programme);
        List<(Judged, HeldPerson)> judged = [];
        foreach (PersonSource source in _persons)
        {
            foreach (HeldPerson person in source.Persons.Where(person => isHeld(source, person)))
            {
                if (forecasts.Of(person.Cited) is { } forecast)
                    judged.Add((Judged.By(person, PersonGroups.Of(person.Cited, _evidence.Sources, _sizes), forecast.Quantile, forecast.Cumulative(person.Dollars)), person));
            }
        }

        return judged;
    }
}
