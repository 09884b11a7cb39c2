using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Tests.Careers;

public sealed class RelatedPayTests
{
    private static readonly PublishedMedian[] Medians = [.. OccupationMedians.Of(Workspace.Shipped)];

    private static readonly RelatedPay Pay = Over(Medians);

    [Fact]
    public void A_published_median_comes_back_with_the_trend()
    {
        Area texas = CareerCases.Words.Places.Find("TX")!;
        PublishedMedian published = Medians.Single(median => median is { Occupation: "29-1141", Area: "TX", On.Year: 2025 });
        var (median, basis) = Pay.Of("29-1141", texas, new YearMonth(2025, 5))!.Value;
        Assert.Equal(RelatedBasis.Published, basis);
        Assert.Equal(published.Median, (double)median.Value.Dollars, 0.01);
        Assert.True(Pay.Of("29-1141", texas, new YearMonth(2026, 11))!.Value.Median.Value.Dollars > median.Value.Dollars);
    }

    /// <summary>A published median taken away is found again from the state within the interval that is told, about as often as it says.</summary>
    [Fact]
    public void Medians_taken_away_lie_in_their_intervals_four_times_in_five()
    {
        string[] occupations = [.. Medians.Select(median => median.Occupation).Distinct(StringComparer.Ordinal).Where(id => id is not (Occupation.All or Occupation.MedicalRecordsSpecialists))];
        (int held, int all) = (0, 0);
        foreach (string occupation in occupations)
        {
            PublishedMedian[] taken = [.. Medians.Where(median => median.Occupation == occupation && median.On.Year == 2025 && median.Area.Length == 5).Where((_, i) => i % 5 == 0)];
            HashSet<string> areas = [.. taken.Select(median => median.Area)];
            RelatedPay without = Over([.. Medians.Where(median => median.Occupation != occupation || !areas.Contains(median.Area))]);
            foreach (PublishedMedian median in taken)
            {
                var (found, basis) = without.Of(occupation, CareerCases.Words.Places.Find(median.Area)!, new YearMonth(2025, 5))!.Value;
                Assert.NotEqual(RelatedBasis.Published, basis);
                held += median.Median >= (double)found.Low.Dollars && median.Median <= (double)found.High.Dollars ? 1 : 0;
                all++;
            }
        }

        Assert.InRange(held / (double)all, 0.75, 0.9);
    }

    [Fact]
    public void An_occupation_published_nowhere_is_not_known() => Assert.Null(Pay.Of("99-9999", CareerCases.Words.Places.Nation, CareerCases.On));

    [Fact]
    public void A_borrowed_median_is_less_sure_than_a_published_one()
    {
        Area dallas = CareerCases.Words.Places.Find("Dallas")!;
        PublishedMedian[] fewer = [.. Medians.Where(median => median.Occupation != "31-9092" || median.Area != dallas.Id)];
        double Width(RelatedPay pay) => Math.Log((double)(pay.Of("31-9092", dallas, CareerCases.On)!.Value.Median.High.Dollars / pay.Of("31-9092", dallas, CareerCases.On)!.Value.Median.Low.Dollars));
        Assert.True(Width(Over(fewer)) > Width(Pay));
    }

    private static RelatedPay Over(PublishedMedian[] medians) => new(CareerCases.Basis.Fit, new Lookup<Area>(CareerCases.Words.Places.All), medians);
}
