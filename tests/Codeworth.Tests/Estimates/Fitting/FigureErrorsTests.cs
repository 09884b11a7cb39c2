using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

/// <summary>Errors by kind of figure, by hand.</summary>
public sealed class FigureErrorsTests
{
    [Fact]
    public void A_national_median_has_its_own_error() => AssertIs("national", 1, 0, Of("area=US", "2025-05", "oews"));

    [Fact]
    public void A_stated_standard_error_is_added() => AssertIs("national", 1, 0.0004, Of("area=US", "2025-05", "oews", stated: 0.02));

    [Fact]
    public void An_areas_median_errs_more_the_fewer_jobs_there_are()
    {
        AssertIs("area-figure", 1.5, 0, Of("area=19100", "2025-05", "oews", 200));
        AssertIs("area-figure", 3, 0, Of("area=19100", "2025-05", "oews", 30));
        AssertIs("area-figure", 3, 0, Of("area=19100", "2025-05", "oews"));
    }

    [Fact]
    public void An_earlier_figure_of_a_place_errs_by_how_far_the_place_moved_since()
    {
        AssertIs("local-change", 1, 0, Of("area=TX", "2024-05", "oews"));
        AssertIs("local-change", 2 * 1.25, 0, Of("area=0100001", "2023-05", "oews", 400));
    }

    [Fact]
    public void Industries_wage_levels_and_surveys_have_errors_of_their_kind()
    {
        AssertIs("industry-figure", 1, 0, Of("area=US;industry=622", "2024-05", "oews"));
        AssertIs("oflc-figure", 1, 0, Of("area=19100;occupation=29-2072", "2024-05", "oflc"));
        AssertIs("oflc-figure", Fitted.Parameters.Errors.WiderLevel, 0, Of("area=40340;occupation=29-2072", "2024-05", "oflc"));
        AssertIs("survey-figure", 1, 0, Of("credential=CPC", "2010-06", "aapc"));
    }

    [Fact]
    public void Persons_of_one_pattern_err_less_the_more_they_are_but_share_something()
    {
        AssertIs("pattern-acs", 1, 0.04, Unknowns.Shared.Errors.OfPersons("acs", 4, 0.16));
    }

    private static GaussianVariance Of(string population, string month, string programme, double? jobs = null, double? stated = null)
    {
        Assert.True(YearMonth.TryParse(month, out YearMonth date));
        return Unknowns.Shared.Errors.Of(new Citation("test", "test", date, Population.Parse(population), Tier.A, ""), programme, jobs, stated);
    }

    private static void AssertIs(string component, double scale, double known, GaussianVariance actual)
    {
        Assert.Equal(Unknowns.Shared.Space.Space.Component(component), actual.Component);
        Assert.Equal(scale, actual.Scale, 1e-12);
        Assert.Equal(known, actual.Known, 1e-12);
    }
}
