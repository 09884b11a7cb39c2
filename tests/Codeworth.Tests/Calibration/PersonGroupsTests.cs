using Codeworth.Calibration;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Tests.Estimates;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Calibration;

public sealed class PersonGroupsTests
{
    private static readonly PlaceSizes Sizes = new(Fitted.Evidence.Figures);

    /// <summary>El Paso lies in Texas, and has fewer jobs than it.</summary>
    [Theory]
    [InlineData("21340", "South", "under 2,000 jobs")]
    [InlineData("TX", "South", "10,000 jobs and more")]
    [InlineData("3000003", "West", "under 2,000 jobs")]
    [InlineData(null, "not known", "not known")]
    public void A_person_is_of_the_region_of_the_state_and_of_the_size_of_the_place(string? area, string region, string size)
    {
        Area? place = area is null ? null : Fitted.Vocabulary.Places.Find(area);
        Citation cited = new("p", "s", new YearMonth(2016, 6), Population.Parse("role=coder;tenure=10-14"), Tier.A, "");
        Assert.Equal(
            ["source=public-payroll", "education=not known", "setting=not known", "mode=not known", "role=coder", "experience=10-19", $"region={region}", $"place={size}", "credential=not known"],
            PersonGroups.Of(cited, place, "public-payroll", Sizes));
    }
}
