using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class ReferencePlacesTests
{
    private static readonly ReferenceCatalog Catalog = ReferenceCatalog.Shipped;
    private static readonly Places Places = Catalog.Vocabulary.Places;

    [Theory]
    [InlineData("US", "US")]
    [InlineData("United States", "US")]
    [InlineData("TX", "TX")]
    [InlineData("Texas", "TX")]
    [InlineData("new york", "NY")]
    [InlineData("Dallas, TX", "19100")]
    [InlineData("Dallas-Fort Worth-Arlington, TX", "19100")]
    [InlineData("dallas", "19100")]
    [InlineData("19100", "19100")]
    [InlineData("75201", "19100")]
    [InlineData("Olmsted County, MN", "40340")]
    [InlineData("Olmsted County, Minnesota", "40340")]
    [InlineData("Rochester, MN", "40340")]
    [InlineData("Rochester, NY", "40380")]
    [InlineData("Los Angeles County, CA", "31080")]
    [InlineData("Plano, TX", "19100")]
    [InlineData("Plano, Texas", "19100")]
    [InlineData("NYC", "35620")]
    [InlineData("Winston-Salem, NC", "49180")]
    [InlineData("Boise, ID", "14260")]
    [InlineData("Washington, DC", "47900")]
    [InlineData("DC", "DC")]
    [InlineData("Aberdeen, SD", "4600002")]
    [InlineData("CBSA 10100", "4600002")]
    [InlineData("06103", "CT")]
    [InlineData("Puerto Rico", "PR")]
    public void A_place_is_found_as_people_write_it(string text, string id) => Assert.Equal(id, Places.Find(text)?.Id);

    [Fact]
    public void A_code_that_is_a_metro_and_a_zip_is_the_metro_unless_it_is_said_to_be_a_zip()
    {
        Assert.Equal("12020", Places.Find("12020")?.Id);
        Assert.Equal("12020", Places.Find("CBSA 12020")?.Id);
        Assert.Equal("10580", Places.Find("ZIP 12020")?.Id);
    }

    [Theory]
    [InlineData("Rochester")]
    [InlineData("Portland")]
    [InlineData("Columbus")]
    [InlineData("Springfield")]
    [InlineData("99999")]
    [InlineData("")]
    public void A_name_that_several_places_bear_finds_none(string text) => Assert.Null(Places.Find(text));

    [Fact]
    public void A_misspelt_place_names_the_one_meant_first() => Assert.Equal("Rochester, MN", Places.Nearest("Rochestor MN")[0]);

    [Fact]
    public void Every_area_is_found_by_its_id_and_by_its_title()
    {
        // Guam and the Virgin Islands are published twice under one name: as a territory and as an area.
        string[] twice = ["6600001", "7800001"];
        Assert.All(Places.All, area => Assert.Same(area, Places.Find(area.Id)));
        Assert.All(Places.All.Where(area => !twice.Contains(area.Id)), area => Assert.Same(area, Places.Find(area.Name)));
    }

    [Fact]
    public void Every_metro_is_found_by_its_first_city_with_its_state()
    {
        Assert.All(Places.All.Where(area => area.Kind == AreaKind.Metro), area =>
        {
            string city = area.Name[..area.Name.LastIndexOf(", ", StringComparison.Ordinal)].Split(["--", "-", "/"], StringSplitOptions.None)[0];
            string first = area.Id == "49180" ? "Winston-Salem" : city.Replace("Urban ", "", StringComparison.Ordinal);
            Assert.Same(area, Places.Find($"{first}, {area.States[0]}"));
        });
    }

    [Fact]
    public void No_two_areas_claim_one_name_but_a_territory_and_its_area()
    {
        string[] twice = [.. Places.All.SelectMany(area => area.OtherNames.Append(area.Name).Append(area.Id).Select(Spelling.Key).Distinct())
            .CountBy(key => key).Where(pair => pair.Value > 1).Select(pair => pair.Key)];
        Assert.Equal(["guam", "virginislands"], twice.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zips.csv", "zip", 31_900)]
    [InlineData("counties.csv", "county", 3_200)]
    [InlineData("cities.csv", "city", 28_000)]
    [InlineData("cbsa.csv", "code", 935)]
    public void Every_place_lies_in_a_known_area(string name, string column, int atLeast)
    {
        HashSet<string> known = [.. Places.All.Select(area => area.Id)];
        ReferenceTable table = Catalog.Table(name);
        Assert.True(table.Rows.Length >= atLeast);
        Assert.Empty(table.Rows.Where(row => !known.Contains(row["area"])).Select(row => row[column] + " " + row["area"]));
    }

    [Fact]
    public void Every_zip_has_five_digits_and_finds_its_area() => Assert.All(Catalog.Table("zips.csv").Rows, row =>
    {
        Assert.Matches("^[0-9]{5}$", row["zip"]);
        Assert.NotNull(Places.Find(row["zip"]));
    });
}
