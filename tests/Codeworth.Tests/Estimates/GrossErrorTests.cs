using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>One figure ten times too high, and one survey programme against the official figures: neither decides.</summary>
public sealed class GrossErrorTests(ITestOutputHelper output)
{
    private static readonly Area[] States = [.. Fitted.Vocabulary.Places.All.Where(area => area.Kind == AreaKind.State && area.Id is not ("PR" or "GU" or "VI" or "AS" or "MP"))];

    /// <summary>Whole fits, standard deviations and doubts found anew; a place, a state, a neighbour of the nation, a wage level, a survey, and persons.</summary>
    [Theory]
    [InlineData("bls-oews/metro-2025/", "p50", "29-2072")]
    [InlineData("bls-oews/state-2025/", "p50", "29-2072")]
    [InlineData("bls-oews/national-2025/", "p50", "13-1041")]
    [InlineData("dol-oflc/2025-26/", "mean", "29-2072")]
    [InlineData("aapc/2025/", "mean", null)]
    [InlineData("census-acs/pums-2024/", "pattern", "29-2072")]
    public void A_figure_ten_times_too_high_moves_no_other_state_by_more_than_one_percent(string source, string statistic, string? occupation)
    {
        Figure[] figures = [.. Fitted.Evidence.Figures];
        int hit = Array.FindIndex(figures, figure => figure.Cited.Id.StartsWith(source, StringComparison.Ordinal) && Statistic(figure) == statistic
            && (occupation is null || figure.Cited.Population["occupation"] == occupation) && figure.Cited.Tier != Tier.C);
        string? place = figures[hit].Cited.Population["area"] is { } area ? Fitted.Vocabulary.Places.Find(area)?.State : null;
        figures[hit] = TenTimes(figures[hit]);
        FittedModel misled = EvidenceModel.Fit(Fitted.Parameters, Fitted.Evidence with { Figures = figures }).Model;
        double worst = States.Where(state => state.Id != place).Max(state => Math.Abs(Moved(misled, state)));
        output.WriteLine(FormattableString.Invariant($"{figures[hit].Cited.Id}: {100 * worst:F2} % at most"));
        Assert.InRange(worst, 0, 0.01);
    }

    /// <summary>Neither by dollars, all pulls of a programme's figures added up whatever their sign, nor by its share of the information.</summary>
    [Fact]
    public void No_survey_programme_moves_a_states_median_by_more_than_the_official_figures_do()
    {
        string[] programmes = [.. Fitted.Evidence.Sources.Values.Where(source => source.Kind == "survey").Select(source => source.Programme).Distinct()];
        foreach (Area state in States)
        {
            Explanation explained = Fitted.Model.Explain(new Market(state), Profile.Unsaid, Asked.May2025);
            (double dollars, double share) = Pull(explained, source => source.Kind == "official");
            foreach (string programme in programmes)
            {
                (double itsDollars, double itsShare) = Pull(explained, source => source.Programme == programme);
                Assert.True(itsDollars <= dollars && itsShare <= share, $"{programme} in {state.Name}");
            }
        }
    }

    private static (double Dollars, double Share) Pull(Explanation explained, Func<Source, bool> of)
    {
        Influence[] influences = [.. explained.Influences.Where(influence => of(Fitted.Evidence.Sources[influence.SourceId]))];
        return (influences.Sum(influence => Math.Abs(influence.Dollars)), influences.Sum(influence => influence.Share));
    }

    private static double Moved(FittedModel misled, Area state) =>
        misled.Locate(new Market(state), Profile.Unsaid, Asked.May2025).Median - Fitted.Model.Locate(new Market(state), Profile.Unsaid, Asked.May2025).Median;

    private static string Statistic(Figure figure) => figure switch
    {
        PercentileFigure percentile => percentile.Percentile.ToString(),
        MeanFigure => "mean",
        PatternFigure => "pattern",
        _ => "",
    };

    private static Figure TenTimes(Figure figure) => figure switch
    {
        PercentileFigure percentile => percentile with { Dollars = 10 * percentile.Dollars },
        MeanFigure mean => mean with { Dollars = 10 * mean.Dollars },
        PatternFigure pattern => pattern with { Sum = pattern.Sum + (pattern.Count * Math.Log(10)) },
        _ => throw new InvalidOperationException(),
    };
}
