using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>What a check found is compiled into the fit: every answer states it, and a group's spread is widened by it.</summary>
public sealed class CalibrationTableTests
{
    private static readonly YearMonth On = new(2026, 11);
    private static readonly FittedModel Bare = new(Fitted.Model.Compiled, Fitted.Vocabulary);

    private static readonly FittedModel Widened = new(Fitted.Model.Compiled, Fitted.Vocabulary, new CalibrationTable("judged",
    [
        new CalibrationRow(new Coverage("areas=state", 51, 0, 0.78, 0.06), 1),
        new CalibrationRow(new Coverage("people", 4000, 900, 0.81, 0.01), 1),
        new CalibrationRow(new Coverage("role=coder", 300, 50, 0.6, 0.05), 1.5),
        new CalibrationRow(new Coverage("experience=0-9", 300, 50, 0.7, 0.05), 1.25),
    ]));

    private static Market Coder => new(Area("US"), Role: Fitted.Vocabulary.Roles.Find("coder"));

    [Fact]
    public void A_groups_spread_is_widened_and_its_median_stays()
    {
        Estimate bare = Bare.Estimate(Coder, Profile.Unsaid, On), widened = Widened.Estimate(Coder, Profile.Unsaid, On);
        Assert.Equal(bare.Median, widened.Median);
        Assert.Equal(1.5 * bare.Pay.Lower, widened.Pay.Lower, 1e-12);
        Assert.Equal(1.5 * bare.Pay.Upper, widened.Pay.Upper, 1e-12);
        Assert.Equal(("role=coder", 1.5), (widened.Calibration.WidenedFor, widened.Calibration.Widened));
    }

    [Fact]
    public void Of_two_groups_the_wider_is_taken()
    {
        Assert.Equal(1.5, Widened.Estimate(Coder, new Profile(Years: 4), On).Calibration.Widened);
        Assert.Equal(1.25, Widened.Estimate(new Market(Area("US")), new Profile(Years: 4), On).Calibration.Widened);
    }

    [Fact]
    public void An_answer_of_no_such_group_is_as_the_fit_says()
    {
        Estimate bare = Bare.Estimate(new Market(Area("US")), new Profile(Years: 14), On), same = Widened.Estimate(new Market(Area("US")), new Profile(Years: 14), On);
        Assert.Equal(bare.Pay, same.Pay);
        Assert.Null(same.Calibration.WidenedFor);
    }

    /// <summary>Batches and answers are one engine.</summary>
    [Fact]
    public void Locating_widens_alike()
    {
        Located located = Widened.Locate(Coder, new Profile(Years: 4), On);
        Assert.Equal(Widened.Estimate(Coder, new Profile(Years: 4), On).Pay, located.Pay);
    }

    [Theory]
    [InlineData("TX", "areas=state")]
    [InlineData("PR", null)]
    [InlineData("US", null)]
    public void Places_have_the_coverage_of_their_kind(string area, string? of) =>
        Assert.Equal(of, Widened.Estimate(new Market(Area(area)), Profile.Unsaid, On).Calibration.Places?.Of);

    [Fact]
    public void People_alike_are_those_of_whom_the_same_is_known()
    {
        EarnedCalibration earned = Widened.Estimate(Coder, new Profile(Years: 9), On).Calibration;
        Assert.Equal(["role=coder", "experience=0-9"], earned.Alike.Select(coverage => coverage.Of));
        Assert.Equal("judged", earned.Model);
    }

    /// <summary>After a fit `codeworth check --inputs DIR --out docs --data data` writes it anew.</summary>
    [Fact]
    public void What_ships_was_judged_with_the_fit_that_ships()
    {
        Assert.Equal(Fitted.Model.Identity.Version, Fitted.Model.Calibration.Model);
        Assert.Contains(Fitted.Model.Calibration.Rows, row => row.Coverage.Of == CalibrationTable.Everyone);
    }

    [Fact]
    public void What_ships_names_what_the_vocabulary_holds()
    {
        foreach (string of in Fitted.Model.Calibration.Rows.Select(row => row.Coverage.Of).Where(of => of != CalibrationTable.Everyone))
        {
            string[] parts = of.Split('=');
            Assert.True(parts[0] switch
            {
                "areas" => parts[1] is "metro" or "nonmetro" or "state",
                "role" => Fitted.Vocabulary.Roles.Find(parts[1]) is not null,
                "education" => Fitted.Vocabulary.Educations.Find(parts[1]) is not null,
                "setting" => Fitted.Vocabulary.Settings.Find(parts[1]) is not null,
                "mode" => Fitted.Vocabulary.Modes.Find(parts[1]) is not null,
                "experience" => ExperienceBand.Of(double.Parse(parts[1].Split('-', '+')[0], System.Globalization.CultureInfo.InvariantCulture)) == parts[1],
                _ => false,
            }, of);
        }
    }

    private static Area Area(string id) => Fitted.Vocabulary.Places.Find(id)!;
}
