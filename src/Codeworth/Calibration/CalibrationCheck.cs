using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Markets;

namespace Codeworth.Calibration;

/// <summary>Judges a fit by pay held back from fits like it: places, the newest release, persons, whole sources (method, section 11).</summary>
/// <param name="parameters">What is assumed before any figure.</param>
/// <param name="evidence">What the fit was made from.</param>
/// <param name="fit">The fit that is judged.</param>
/// <param name="progress">Told what is under way, how much of it is done, and of how much.</param>
public sealed class CalibrationCheck(ModelParameters parameters, FitEvidence evidence, FittedModel fit, Action<string, int, int> progress)
{
    /// <summary>Names of kinds of places.</summary>
    internal const string MetroAreas = "metropolitan areas", NonmetroAreas = "nonmetropolitan areas", States = "states and the District of Columbia";

    /// <summary>Fits under way at once: the answers do not depend on it.</summary>
    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    /// <param name="persons">Persons of the person-level sources; none where they are not at hand.</param>
    /// <param name="article">A salary article's bands, as a baseline.</param>
    /// <param name="divisions">How often the areas are divided into tenths, 1 or more.</param>
    public CalibrationReport Run(IReadOnlyList<PersonSource> persons, ArticleTable? article, int divisions = 5)
    {
        ImmutableArray<(string, double)> middle = article is null ? [] : [("a salary article's middle", article.Middle)];
        IReadOnlyList<JudgedMedian> areas = Areas(divisions, middle);
        progress("Hiding the newest release", 0, 1);
        IReadOnlyList<JudgedMedian> release = HeldOutRelease.Judge(parameters, evidence, fit.Compiled.Newest, middle);
        PersonCheck check = new(evidence.Sources, new PublishedPercentiles(evidence.Figures, evidence.Sources, evidence.Vocabulary), evidence.Vocabulary.Places, article);
        HeldOutPersons held = new(parameters, evidence, persons);
        List<(Judged Judged, HeldPerson Person)> judged = persons.Count == 0 ? [] : Persons(held);
        return new CalibrationReport(
            fit.Identity,
            fit.Compiled.Newest,
            divisions,
            LeastStateError(fit.Compiled.LocalChange, fit.Compiled.Components["state-figure"]),
            [.. ByKind(areas), new MedianRow("all areas", MedianScore.Of(areas))],
            ByKind(release),
            [.. check.Parts(judged).SelectMany(part => check.Rows(part.Name, part.Held, Regression(part.Name, part.Held, held)))],
            Groups(judged, check),
            [.. ByGroup(judged).Select(group => GroupWidening.Of(group.Key, [.. group.Select(i => judged[i].Judged)])).OfType<WidenedGroup>()],
            persons.Count == 0 ? [] : LeftOut(held, check),
            persons.Count == 0 ? [] : held.Reporting(),
            [.. check.Parts(judged).Select(part => new TransformRow(part.Name, [.. part.Held.Select(pair => pair.Judged.Probability).Order()]))]);
    }

    /// <summary>The mean absolute value of a normal with both variances: sqrt(2 / pi) of its deviation.</summary>
    private static double LeastStateError(double change, double figure) => Math.Sqrt(2 / Math.PI * ((change * change) + (figure * figure)));

    private List<JudgedMedian> Areas(int divisions, ImmutableArray<(string Name, double Dollars)> article)
    {
        HeldOutAreas held = new(parameters, evidence, fit, article);
        IReadOnlyList<JudgedMedian>[] folds = new IReadOnlyList<JudgedMedian>[divisions * HeldOutAreas.Folds];
        Each("Hiding areas", folds.Length, i => folds[i] = held.InFold(1 + (i / HeldOutAreas.Folds), i % HeldOutAreas.Folds));
        return [.. folds.SelectMany(fold => fold)];
    }

    private List<(Judged Judged, HeldPerson Person)> Persons(HeldOutPersons held)
    {
        var folds = new List<(Judged, HeldPerson)>[HeldOutPersons.Count];
        Each("Holding persons back", folds.Length, fold => folds[fold] = [.. held.InFold(fold)]);
        return [.. folds.SelectMany(fold => fold)];
    }

    private List<ForecastRow> LeftOut(HeldOutPersons held, PersonCheck check)
    {
        var judged = new List<(Judged, HeldPerson)>[held.Sources.Count];
        Each("Leaving sources out", judged.Length, i => judged[i] = [.. held.Without(held.Sources[i])]);
        return [.. held.Sources.Zip(judged).Where(source => source.Second.Count > 0).SelectMany(source => check.Rows(source.First.Source, source.Second))
            .Where(row => row.Forecaster != PersonCheck.Article)];
    }

    /// <summary>For the occupation's survey persons: each by a regression on those of the other folds, the same ones that the model was held to.</summary>
    private Dictionary<string, Func<double, double>>? Regression(string part, IReadOnlyList<(Judged Judged, HeldPerson Person)> held, HeldOutPersons folds)
    {
        if (held[0].Person.Cited.Population["potential_experience"] is null || held[0].Person.Cited.Population["occupation"] != Occupation.MedicalRecordsSpecialists)
            return null;
        var quantiles = new (string Id, Func<double, double> Quantile)[HeldOutPersons.Count][];
        Each($"Regression for {part}", HeldOutPersons.Count, fold =>
        {
            QuantileRegressionForecast forecast = new([.. held.Select(pair => pair.Person).Where(person => folds.FoldOf(person) != fold)]);
            quantiles[fold] = [.. held.Select(pair => pair.Person).Where(person => folds.FoldOf(person) == fold).Select(person => (person.Cited.Id, forecast.Of(person.Cited.Population)))];
        });
        return quantiles.SelectMany(fold => fold).ToDictionary(person => person.Id, person => person.Quantile, StringComparer.Ordinal);
    }

    private static List<GroupRow> Groups(List<(Judged Judged, HeldPerson Person)> judged, PersonCheck check)
    {
        if (judged.Count == 0)
            return [];
        IReadOnlyList<(string Forecaster, Judged[] Judged)> baselines = check.Baselines(judged);
        List<GroupRow> rows = [Row("all", Enumerable.Range(0, judged.Count))];
        rows.AddRange(ByGroup(judged).Select(group => Row(group.Key, group)));
        return rows;

        GroupRow Row(string name, IEnumerable<int> members)
        {
            int[] at = [.. members];
            return new GroupRow(name, Scoring.Of([.. at.Select(i => judged[i].Judged)]),
                [.. baselines.Select(baseline => new BaselineLoss(baseline.Forecaster, Scoring.Of([.. at.Select(i => baseline.Judged[i])]).Pinball))]);
        }
    }

    /// <summary>Persons by group, as places in the list.</summary>
    private static IEnumerable<IGrouping<string, int>> ByGroup(List<(Judged Judged, HeldPerson Person)> judged) =>
        judged.SelectMany((pair, i) => pair.Judged.Groups.Select(group => (group, i)))
            .GroupBy(pair => pair.group, pair => pair.i, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);

    private static List<MedianRow> ByKind(IReadOnlyList<JudgedMedian> judged) =>
        [.. judged.GroupBy(median => Kind(median.Area)).OrderBy(kind => kind.Key.Order).Select(kind => new MedianRow(kind.Key.Name, MedianScore.Of([.. kind])))];

    private static (int Order, string Name) Kind(Area area) => area.Kind switch
    {
        AreaKind.Nation => (0, "nation"),
        AreaKind.State => area.IsTerritory ? (2, "territories") : (1, States),
        AreaKind.Metro => (3, MetroAreas),
        _ => (4, NonmetroAreas),
    };

    private void Each(string what, int count, Action<int> judge)
    {
        int done = 0;
        progress(what, 0, count);
        Parallel.For(0, count, Two, i =>
        {
            judge(i);
            progress(what, Interlocked.Increment(ref done), count);
        });
    }
}
