using Codeworth.Evidence;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

/// <summary>What stands between a programme's figures and the workforce, by hand.</summary>
public sealed class BiasTermsTests
{
    [Fact]
    public void Official_medians_of_the_occupation_carry_none() => Assert.Empty(Of("bls-oews/national-2025", "occupation=29-2072"));

    [Fact]
    public void An_earlier_series_carries_its_own() => Assert.Equal([("series:29-2071", 1.0)], Of("bls-oews/national-2018", "occupation=29-2071", year: 2018));

    [Fact]
    public void A_surveys_mean_carries_offset_year_mean_and_the_confounding_of_all_it_says() => Assert.Equal(
        [("confounding:aapc:certified=yes", 1.0), ("confounding:aapc:experience=1", 1.0), ("mean:aapc", 1.0), ("offset:aapc", 1.0), ("year:aapc:2010", 1.0)],
        Of("aapc/2010", "certified=yes;experience=1", year: 2010, isMean: true));

    [Fact]
    public void What_a_figure_is_silent_on_is_not_confounded() =>
        Assert.DoesNotContain(Of("aapc/2010", "certified=yes;experience=1", year: 2010, isMean: true), term => term.Name.Contains("credential=", StringComparison.Ordinal));

    /// <summary>One term for age, by decades beyond twenty years since schooling.</summary>
    [Fact]
    public void Age_is_confounded_in_proportion()
    {
        var terms = Of("census-acs/pums-2024", "occupation=29-2072;potential_experience=30-34", year: 2024);
        Assert.Equal((32 - 20) / 10.0, terms.Single(term => term.Name == "confounding:acs:age").Coefficient, 1e-12);
    }

    [Fact]
    public void Each_public_employer_has_an_offset_of_its_own_around_one_they_share()
    {
        IEnumerable<string> offsets = Fitted.Model.Compiled.Biases.Where(name => name.StartsWith("offset:public-payroll:", StringComparison.Ordinal));
        Assert.True(offsets.Count() > 5);
        Assert.Contains("offset:public-payroll", Fitted.Model.Compiled.Biases);
        Assert.Contains("employer", Fitted.Model.Compiled.Components.Keys);
    }

    private static (string Name, double Coefficient)[] Of(string source, string population, int year = 2025, bool isMean = false)
    {
        Citation cited = new("test", source, new YearMonth(year, 5), Population.Parse(population), Tier.A, "");
        return [.. Unknowns.Shared.Design.Terms(cited, isMean)!.Where(term => term.Index < 0)
            .Select(term => (Unknowns.Shared.Space.Space.Names[~term.Index], term.Coefficient)).OrderBy(term => term.Item1, StringComparer.Ordinal)];
    }
}
