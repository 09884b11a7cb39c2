using Codeworth.Calibration;
using Codeworth.Data.Sources;
using Codeworth.Tests.Data;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>Persons held back in ten folds, where the collected tables are at hand: they are not in the repository.</summary>
public sealed class HeldOutPersonsTests(ITestOutputHelper output)
{
    private static readonly Lazy<(Judged Judged, HeldPerson Person)[]> Held = new(JudgeAll);

    /// <summary>Full-time year-round persons of the occupation, as they report, against their state's published percentiles.</summary>
    [Fact]
    public void Survey_persons_are_forecast_at_least_seven_percent_better_than_by_their_states_percentiles() =>
        Better("census-acs/pums-2024", person => person.Cited.Population["occupation"] == "29-2072", 0.07);

    [Fact]
    public void Announcements_of_a_known_role_are_forecast_at_least_thirty_five_percent_better() =>
        Better("opm/postings", person => person.Cited.Population["role"] is not null, 0.35);

    [Fact]
    public void The_eighty_percent_interval_holds_persons_as_often_as_it_says()
    {
        EvidenceInputs.Collected();
        Score score = Scoring.Of([.. Held.Value.Select(pair => pair.Judged)]);
        output.WriteLine(FormattableString.Invariant($"{score.Count} persons, {100 * score.Eighty.Value:F1} % within the 80 % interval, ± {100 * score.Eighty.StandardError:F1}"));
        Assert.InRange(score.Eighty.Value, 0.77, 0.83);
    }

    /// <summary>An employer's persons are held back together, but not every employer at once: the rest must tell how employers differ.</summary>
    [Fact]
    public void Employers_are_divided_among_the_folds()
    {
        HeldOutPersons held = new(Fitted.Parameters, Fitted.Evidence, PersonSources.Read(EvidenceInputs.Collected()));
        var employers = held.Sources.SelectMany(source => source.Persons).Where(person => person.Cited.Population["employer"] is not null)
            .GroupBy(held.FoldOf, person => person.Cluster).ToDictionary(fold => fold.Key, fold => fold.Distinct().Count());
        Assert.Equal(HeldOutPersons.Count, employers.Count);
        Assert.All(employers.Values, count => Assert.InRange(count, 1, 3));
    }

    /// <summary>Of a payroll of several years the newest is judged: who stays is one person.</summary>
    [Fact]
    public void A_person_is_judged_once()
    {
        HeldPerson[] paid = [.. Of("public-payroll/new-mexico-state").Select(pair => pair.Person)];
        Assert.Equal(["2017-06"], paid.Select(person => person.Cited.Date.ToString()).Distinct(StringComparer.Ordinal));
        Assert.InRange(paid.Length, 40, 60);
    }

    private void Better(string source, Func<HeldPerson, bool> which, double least)
    {
        PublishedPercentiles published = new(Fitted.Evidence.Figures, Fitted.Evidence.Sources, Fitted.Vocabulary);
        var held = Of(source).Where(pair => which(pair.Person)).ToArray();
        double ours = held.Average(pair => Scoring.Pinball(pair.Judged, Scoring.Twentieths));
        double states = held.Average(pair => Scoring.Pinball(
            Judged.By(pair.Person, [], published.OfState(pair.Person.Cited.Population["area"], pair.Person.Cited.Date), 0.5), Scoring.Twentieths));
        output.WriteLine(FormattableString.Invariant($"{held.Length} of {source}: pinball loss {ours:F0} against {states:F0}, {100 * (1 - (ours / states)):F1} % less"));
        Assert.True(ours <= (1 - least) * states);
    }

    private static IEnumerable<(Judged Judged, HeldPerson Person)> Of(string source)
    {
        EvidenceInputs.Collected();
        return Held.Value.Where(pair => pair.Person.Cited.Source == source);
    }

    private static (Judged, HeldPerson)[] JudgeAll()
    {
        HeldOutPersons held = new(Fitted.Parameters, Fitted.Evidence, PersonSources.Read(EvidenceInputs.Collected()));
        var folds = new (Judged, HeldPerson)[HeldOutPersons.Count][];
        Parallel.For(0, folds.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => folds[fold] = [.. held.InFold(fold)]);
        return [.. folds.SelectMany(fold => fold)];
    }
}
