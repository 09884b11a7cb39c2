using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

/// <summary>A figure silent on an attribute averages over it: its row is the mean of the rows that say it.</summary>
public sealed class FigureDesignTests
{
    private static readonly Workforce Workforce = Fitted.Model.Compiled.Workforce;

    [Fact]
    public void Silent_on_everything_speaks_of_level_and_growth_alone()
    {
        Assert.Empty(Row("").Except(Row("area=US")));
        string[] names = [.. Row("").Where(term => term.Value != 0).Select(term => Unknowns.Shared.Space.Space.Names[term.Key]).Order(StringComparer.Ordinal)];
        Assert.Equal(["drift", "growth:2023", "growth:2024", "level"], names);
    }

    [Theory]
    [InlineData("setting")]
    [InlineData("mode")]
    [InlineData("education")]
    public void Silent_on_a_level_is_the_mean_over_levels(string attribute)
    {
        (IReadOnlyList<string> levels, double[] shares) = attribute switch
        {
            "setting" => (Workforce.Settings, Workforce.SettingShares),
            "mode" => (Workforce.Modes, Workforce.ModeShares),
            _ => ((IReadOnlyList<string>)Workforce.Educations, Workforce.EducationShares),
        };
        Near(Row("area=TX;role=coder"), Mean(levels.Select((level, i) => (shares[i], $"area=TX;role=coder;{attribute}={level}"))));
    }

    [Fact]
    public void Silent_on_the_role_is_the_mean_over_roles() =>
        Near(Row(""), Mean(Workforce.Roles.Select((role, i) => (Workforce.RoleShares[i], "role=" + role))));

    [Fact]
    public void Silent_on_certification_is_the_mean_of_the_certified_and_the_others() =>
        Near(Row(""), Mean([(Workforce.CertifiedShare, "certified=yes"), (1 - Workforce.CertifiedShare, "certified=no")]));

    [Fact]
    public void Certified_is_the_mean_over_how_many_are_held() => Near(Row("certified=yes"), Mean(
    [
        (1 - Workforce.SecondShare - Workforce.ThirdShare, "credentials=1"), (Workforce.SecondShare, "credentials=2"), (Workforce.ThirdShare, "credentials=3"),
    ]));

    [Fact]
    public void Silent_on_years_is_the_mean_over_years_of_a_role()
    {
        int coder = Workforce.Roles.IndexOf("coder");
        Near(Row("role=coder"), Mean(Enumerable.Range(0, Workforce.Bins)
            .Select(bin => (Workforce.YearMass[(coder * Workforce.Bins) + bin], $"role=coder;experience={bin}.5"))));
    }

    /// <summary>A mixture that is said stands between its levels.</summary>
    [Fact]
    public void A_mixture_of_roles_is_the_mean_of_them() =>
        Near(Row("role=coder:0.6|auditor:0.4"), Mean([(0.6, "role=coder"), (0.4, "role=auditor")]));

    /// <summary>A state's wage says nothing of its areas' own parts, an area's speaks of its state.</summary>
    [Fact]
    public void Places_share_their_state()
    {
        int state = Unknowns.Shared.Space.Space["state:TX"], dallas = Unknowns.Shared.Space.Space["area:19100"];
        Assert.Equal(1, Row("area=TX")[state]);
        Assert.Equal(1, Row("area=19100")[state]);
        Assert.Equal(1, Row("area=19100")[dallas]);
        Assert.False(Row("area=TX").ContainsKey(dallas));
        Assert.DoesNotContain(Row("area=US").Keys, index => Unknowns.Shared.Space.Space.Names[index].StartsWith("state:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("role=plumber")]
    [InlineData("setting=moon")]
    [InlineData("credential=XYZ")]
    [InlineData("experience=some")]
    [InlineData("area=99999")]
    public void A_level_that_is_not_known_has_no_row(string population) => Assert.Null(Terms(population));

    [Fact]
    public void A_figure_the_model_has_no_term_for_says_so() =>
        Assert.Equal("its population says 'height', which the model has no term for", Unknowns.Shared.Design.Unused(Cited("height=tall")));

    private static IReadOnlyList<(int, double)>? Terms(string population) => Unknowns.Shared.Design.Terms(Cited(population), isMean: false);

    private static Dictionary<int, double> Row(string population)
    {
        SparseRow row = Unknowns.Shared.Design.Row(Terms(population)!);
        return row.Indices.ToArray().Zip(row.Coefficients.ToArray()).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static Dictionary<int, double> Mean(IEnumerable<(double Share, string Population)> parts) => parts
        .SelectMany(part => Row(part.Population).Select(term => (term.Key, Value: part.Share * term.Value)))
        .GroupBy(term => term.Key).ToDictionary(term => term.Key, term => term.Sum(part => part.Value));

    private static Citation Cited(string population) =>
        new("test", "bls-oews/national-2025", new YearMonth(2023, 5), Population.Parse(population), Tier.A, "");

    private static void Near(Dictionary<int, double> expected, Dictionary<int, double> actual)
    {
        foreach (int index in expected.Keys.Union(actual.Keys))
            Assert.Equal(expected.GetValueOrDefault(index), actual.GetValueOrDefault(index), 1e-7);
    }
}
