using System.Collections.Immutable;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Calibration;

/// <summary>Scores persons held back, by the model and by what anyone could say without it.</summary>
internal sealed class PersonCheck(IReadOnlyDictionary<string, Source> sources, PublishedPercentiles published, Places places, ArticleTable? article)
{
    public const string Model = "Codeworth";
    public const string State = "the state's published percentiles";
    public const string Nation = "the nation's published percentiles";
    public const string Article = "a salary article's table";
    public const string Regression = "quantile regression on the same rows";

    /// <summary>The parts of a source that are judged apart, with a name each: survey persons by occupation.</summary>
    public IEnumerable<(string Name, IReadOnlyList<(Judged Judged, HeldPerson Person)> Held)> Parts(IEnumerable<(Judged Judged, HeldPerson Person)> held) =>
        held.GroupBy(pair => Part(pair.Person.Cited), StringComparer.Ordinal).OrderBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => (part.Key, (IReadOnlyList<(Judged, HeldPerson)>)[.. part]));

    /// <summary>Every forecaster's score on some persons.</summary>
    /// <param name="name">Of the persons.</param>
    /// <param name="held">Persons with the model's forecasts.</param>
    /// <param name="regression">Quantiles of the regression for each, where there is one.</param>
    public IEnumerable<ForecastRow> Rows(
        string name, IReadOnlyList<(Judged Judged, HeldPerson Person)> held, IReadOnlyDictionary<string, Func<double, double>>? regression = null)
    {
        yield return Row(name, Model, [.. held.Select(pair => pair.Judged)]);
        foreach ((string forecaster, Judged[] judged) in Baselines(held))
            yield return Row(name, forecaster, judged);
        if (regression is not null)
            yield return Row(name, Regression, [.. held.Select(pair => Forecast(pair.Person, regression[pair.Person.Cited.Id]))]);
    }

    /// <summary>What anyone could say of each person without a model.</summary>
    public IReadOnlyList<(string Forecaster, Judged[] Judged)> Baselines(IReadOnlyList<(Judged Judged, HeldPerson Person)> held)
    {
        List<(string, Judged[])> baselines = [(State, By(person => published.OfState(StateOf(person), person.Date))), (Nation, By(person => published.OfNation(person.Date)))];
        if (article is not null)
            baselines.Add((Article, By(person => article.Of(person.Population))));
        return baselines;

        Judged[] By(Func<Citation, Func<double, double>> quantiles) => [.. held.Select(pair => Forecast(pair.Person, quantiles(pair.Person.Cited)))];
    }

    private static ForecastRow Row(string name, string forecaster, IReadOnlyList<Judged> judged) =>
        new(name, forecaster, Scoring.Of(judged), judged.Average(pay => Scoring.Pinball(pay, Scoring.Twentieths)));

    /// <summary>A forecast by quantiles covers by them: its probability of less is read off its grid.</summary>
    private static Judged Forecast(HeldPerson person, Func<double, double> quantile)
    {
        ImmutableArray<double> quantiles = [.. Judged.Grid.Select(quantile)];
        int below = quantiles.Count(dollars => dollars < person.Dollars);
        return new Judged(person.Dollars, person.Cluster, [], (below + 0.5) / (quantiles.Length + 1), quantiles);
    }

    private string? StateOf(Citation person) => person.Population["area"] is { } area ? places.Find(area)?.State : null;

    private string Part(Citation person) => (sources[person.Source].Programme, person.Population["occupation"]) switch
    {
        ("acs", Occupation.MedicalRecordsSpecialists) => "survey persons, medical records specialists",
        ("acs", _) => "survey persons, billing clerks of health industries",
        ("federal-postings", _) => person.Population["role"] is null ? "federal announcements, role not known" : "federal announcements, role known",
        _ => "public payrolls",
    };
}
