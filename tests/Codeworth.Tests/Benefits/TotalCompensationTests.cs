using Codeworth.Benefits;
using Codeworth.Data.Catalog;
using Codeworth.Taxes;

namespace Codeworth.Tests.Benefits;

/// <summary>A package in dollars: cases to be checked by hand, then laws.</summary>
public sealed class TotalCompensationTests
{
    private static readonly Calculation Texas = TaxFigureFiles.Laws.Of("TX", "", 2025, FilingStatus.Single);
    private static readonly Household Alone = Household.Of(FilingStatus.Single, 0);

    private static readonly Package Plain = new(
        "Plain", 52_000, 40, 0, 1.5, 0, 0, null, 0, null, HealthCoverage.None, null, null, 15, 10, 0, 0, 0, 0, 0, "");

    /// <summary>
    /// 52,000 in Texas, 2025, single: 52,000 - 15,750 = 36,250 taxed: 1,192.50 + 12 % of 24,325 = 4,111.50; payroll 7.65 % = 3,978. Left: 43,910.50.
    /// Worked: 2,080 hours less 25 days of 8.
    /// </summary>
    [Fact]
    public void Base_pay_alone_is_what_take_home_says()
    {
        TotalCompensation found = Of(Plain);
        Assert.Equal(52_000 - 4_111.50 - 3_978, found.Expected.After, 2);
        Assert.Equal(found.Expected.After, found.Expected.Cheques, 2);
        Assert.Equal((1_880, 1_880, 5_000), (found.HoursWorked, found.HoursAway, found.DaysOffValue));
    }

    /// <summary>Overtime: 2 hours a week at 25 x 1.5 = 3,900; differential: 1 an hour = 2,080; bonus 2,000 at 40 % = 800.</summary>
    [Fact]
    public void Pay_beside_base_pay_is_counted_by_its_hours_and_chance()
    {
        TotalCompensation found = Of(Plain with { OvertimeHours = 2, Differential = 1, Bonus = 2_000, BonusChance = 0.4 });
        Assert.Equal((3_900, 2_080, 800), (found.Expected.Overtime, found.Expected.Differential, found.Expected.Bonus));
        Assert.Equal((0, 2_000), (found.Least.Bonus, found.Most.Bonus));
        Assert.Equal(1_880 + 104, found.HoursWorked);
    }

    /// <summary>50 % of 6 % of 52,000 is 1,560 for 3,120 deferred, which lowers income tax by 12 % and payroll taxes by nothing.</summary>
    [Fact]
    public void A_match_is_counted_in_full_and_the_deferral_stays_yours()
    {
        TotalCompensation found = Of(Plain with { Match = new RetirementMatch(0, [new MatchTier(0.5, 0.06)]) });
        Assert.Equal((1_560, 3_120), (found.Expected.Match, found.Expected.Deferral));
        Assert.Equal(Of(Plain).Expected.After + 1_560 + (0.12 * 3_120), found.Expected.After, 2);
        Assert.Equal(Of(Plain).Expected.Cheques - 3_120 + (0.12 * 3_120), found.Expected.Cheques, 2);
        Assert.True(found.Assumed.FullMatch);
    }

    [Fact]
    public void A_deferral_that_is_said_brings_its_part_of_the_match()
    {
        TotalCompensation found = TotalCompensation.Of(
            Plain with { Match = new RetirementMatch(0.01, [new MatchTier(0.5, 0.06)]) }, Alone, pay => 0.02 * pay, Texas, ReferenceCatalog.Shipped.Benefits);
        Assert.Equal(520 + 520, found.Expected.Match, 6);
        Assert.False(found.Assumed.FullMatch);
    }

    /// <summary>A premium of 1,440 before tax: 9,325 - 1,440 is the employer's; 12 % and 7.65 % of it are saved in taxes.</summary>
    [Fact]
    public void A_health_plan_is_worth_a_typical_one_less_your_part()
    {
        TotalCompensation found = Of(Plain with { Health = HealthCoverage.Single, HealthPremium = 1_440 });
        Assert.Equal(7_885, found.Expected.Health);
        Assert.Equal(Of(Plain).Expected.After + 7_885 + (1_440 * 0.1965), found.Expected.After, 2);
        Assert.Equal(found.Least, found.Most);
    }

    [Fact]
    public void What_is_not_said_is_typical_and_widens_the_range()
    {
        TotalCompensation found = Of(Plain with { Health = null, DaysOff = null, Bonus = 1_000 });
        Assert.Equal((HealthCoverage.Single, true, true, true), (found.Health, found.Assumed.Health, found.Assumed.DaysOff, found.Assumed.BonusChance));
        Assert.Equal(500, found.Expected.Bonus);
        Assert.True(found.Least.After < found.Expected.After && found.Expected.After < found.Most.After);
        Assert.Equal(ReferenceCatalog.Shipped.Benefits.DaysOff, found.DaysOff);
    }

    [Fact]
    public void A_family_takes_the_familys_plan() => Assert.Equal(
        HealthCoverage.Family,
        TotalCompensation.Of(Plain with { Health = null }, Household.Of(FilingStatus.HeadOfHousehold, 0, 4), null, TaxFigureFiles.Laws.Of("TX", "", 2025, FilingStatus.HeadOfHousehold), ReferenceCatalog.Shipped.Benefits).Health);

    /// <summary>5 days of 50 minutes, 47 weeks less 25 days: 235 days on site at 9 dollars.</summary>
    [Fact]
    public void Travel_costs_money_and_hours_on_the_days_on_site()
    {
        TotalCompensation found = Of(Plain with { OnSiteDays = 5, CommuteCost = 9, CommuteMinutes = 50, Costs = 100 });
        Assert.Equal(100 + (9 * 235), found.Expected.Costs, 6);
        Assert.Equal(1_880 + (235 * 50 / 60.0), found.HoursAway, 6);
    }

    [Fact]
    public void A_spouses_pay_leaves_the_tax_on_this_pay_alone()
    {
        Calculation law = TaxFigureFiles.Laws.Of("TX", "", 2025, FilingStatus.Married);
        Household two = Household.Of(FilingStatus.Married, 0) with { SpousePay = 60_000 };
        double taxes = law.Of(two with { Pay = 52_000 }).Taxes - law.Of(two).Taxes;
        Assert.Equal(taxes, TotalCompensation.Of(Plain, two, null, law, ReferenceCatalog.Shipped.Benefits).Expected.Taxes, 6);
    }

    [Fact]
    public void More_of_anything_given_is_never_worth_less()
    {
        double before = Of(Plain).Expected.After;
        Package[] better =
        [
            Plain with { Base = 53_000 }, Plain with { Bonus = 100 }, Plain with { OvertimeHours = 1 }, Plain with { Differential = 0.1 }, Plain with { Fees = 10 }, Plain with { Match = new RetirementMatch(0.01, []) },
            Plain with { Health = HealthCoverage.Single },
        ];
        Assert.All(better, package => Assert.True(Of(package).Expected.After > before));
        Assert.True(Of(Plain with { DaysOff = 20 }).HoursWorked < Of(Plain).HoursWorked);
    }

    private static TotalCompensation Of(Package package) => TotalCompensation.Of(package, Alone, null, Texas, ReferenceCatalog.Shipped.Benefits);
}
