using System.Collections.Immutable;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class ReferenceTests
{
    private static readonly ReferenceCatalog Catalog = ReferenceCatalog.Shipped;
    private static readonly Vocabulary Words = Catalog.Vocabulary;

    private static readonly ImmutableArray<(string Kind, ImmutableArray<Named> All)> Kinds =
    [
        ("occupations", [.. Words.Occupations.All]), ("areas", [.. Words.Places.All]), ("credentials", [.. Words.Credentials.All]),
        ("roles", [.. Words.Roles.All]), ("specialties", [.. Words.Specialties.All]), ("settings", [.. Words.Settings.All]),
        ("modes", [.. Words.Modes.All]), ("educations", [.. Words.Educations.All]),
    ];

    [Fact]
    public void Ids_are_unique_within_a_kind_without_regard_to_case()
    {
        foreach ((string kind, ImmutableArray<Named> all) in Kinds)
            Assert.True(all.Select(item => Spelling.Key(item.Id)).Distinct(StringComparer.Ordinal).Count() == all.Length, kind);
    }

    [Fact]
    public void No_two_of_a_kind_claim_one_name()
    {
        foreach ((string kind, ImmutableArray<Named> all) in Kinds.Where(kind => kind.Kind != "areas"))
        {
            string[] twice = [.. all.SelectMany(item => item.OtherNames.Append(item.Id).Append(item.Name).Select(Spelling.Key).Distinct(StringComparer.Ordinal))
                .CountBy(key => key, StringComparer.Ordinal).Where(pair => pair.Value > 1).Select(pair => kind + ": " + pair.Key)];
            Assert.Empty(twice);
        }
    }

    [Fact]
    public void Every_word_has_a_name_and_no_blank_or_padded_other_name()
    {
        foreach ((string kind, ImmutableArray<Named> all) in Kinds)
        {
            Assert.All(all, item => Assert.True(item.Name.Length > 0 && item.Name == item.Name.Trim(), $"{kind} {item.Id}"));
            Assert.All(all.SelectMany(item => item.OtherNames), name => Assert.True(name.Trim() == name && Spelling.Key(name).Length > 0, $"{kind} '{name}'"));
        }
    }

    [Fact]
    public void There_are_the_nation_the_states_and_territories_and_530_areas()
    {
        Assert.Equal(1, Count(AreaKind.Nation));
        Assert.Equal(50 + 1 + 3, Count(AreaKind.State));
        Assert.Equal(393, Count(AreaKind.Metro));
        Assert.Equal(137, Count(AreaKind.Nonmetro));
    }

    [Fact]
    public void Every_area_below_the_nation_lies_in_a_known_state()
    {
        HashSet<string> states = [.. Words.Places.All.Where(area => area.Kind == AreaKind.State).Select(area => area.Id)];
        Assert.All(Words.Places.All.Where(area => area.Kind != AreaKind.Nation), area =>
        {
            Assert.Contains(area.State, states);
            Assert.All(area.States, state => Assert.Contains(state, states));
        });
    }

    [Fact]
    public void Price_parities_are_known_but_in_the_territories_and_nonmetropolitan_Delaware()
    {
        string[] territories = ["PR", "GU", "VI"];
        Assert.All(Catalog.Areas, area => Assert.Equal(area.PriceParity is null, territories.Contains(area.Area.State) || area.Area.Id == "1000005"));
        Assert.All(Catalog.Areas.Where(area => area.PriceParity is not null), area => Assert.InRange(area.PriceParity!.Value, 75, 125));
        Assert.All(Catalog.PriceParities, parity => Assert.InRange(parity.Index, 30, 250));
        Assert.Equal(9, Catalog.Areas.Select(area => area.Division).Where(division => division.Length > 0).Distinct().Count());
    }

    [Fact]
    public void The_price_parities_of_2024_are_those_of_the_areas()
    {
        Dictionary<string, double> parities = Catalog.PriceParities.Where(parity => parity is { Year: 2024, Line: "all-items" }).ToDictionary(parity => parity.Area, parity => parity.Index);
        Assert.All(Catalog.Areas, area => Assert.Equal(area.PriceParity, parities.TryGetValue(area.Area.Id, out double index) ? index : null));
    }

    [Fact]
    public void Prices_restate_2024_dollars_in_those_of_2025()
    {
        AnnualWage restated = Catalog.Prices.Restate(new AnnualWage(50_250m, new DollarYear(2024)), new DollarYear(2025));
        Assert.Equal(50_250 * 321.943 / 313.689, (double)restated.Dollars, 2);
    }

    [Fact]
    public void Every_credential_has_a_group_an_issuer_and_its_sentences()
    {
        string[] groups = ["apprentice", "outpatient", "inpatient", "risk-adjustment", "auditing", "billing", "management", "compliance", "education", "records", "documentation", "specialty"];
        Assert.All(Words.Credentials.All, credential =>
        {
            Assert.Contains(credential.Group, groups);
            Assert.NotEmpty(credential.Issuer);
            Assert.EndsWith(".", credential.Covers);
            Assert.EndsWith(".", credential.Eligibility);
        });
    }

    [Theory]
    [InlineData("CPC-H", "COC")]
    [InlineData("cpc", "CPC")]
    [InlineData("Certified Professional Coder", "CPC")]
    [InlineData("ctr", "ODS")]
    public void A_credential_is_found_by_earlier_letters_and_full_name(string text, string id) => Assert.Equal(id, Words.Credentials.Find(text)?.Id);

    [Theory]
    [InlineData("Coding Auditor", "auditor")]
    [InlineData("Medical Records Technician (Coder)", "coder")]
    [InlineData("Coder III", "senior-coder")]
    [InlineData("CDI", "cdi-specialist")]
    public void A_role_is_found_by_an_employers_title(string text, string id) => Assert.Equal(id, Words.Roles.Find(text)?.Id);

    [Theory]
    [InlineData("WFH", "remote")]
    [InlineData("work from home", "remote")]
    [InlineData("telework", "remote")]
    [InlineData("onsite", "on-site")]
    public void A_mode_is_found_by_the_words_people_use(string text, string id) => Assert.Equal(id, Words.Modes.Find(text)?.Id);

    [Fact]
    public void Every_table_says_where_it_comes_from()
    {
        string sources = Catalog.Text("source.yml");
        string[] tables = [.. typeof(ReferenceCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("data/reference/", StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.Ordinal)).Select(name => name["data/reference/".Length..])];
        Assert.Equal((23, 20), (tables.Count(table => !table.Contains('/')), tables.Count(table => table.StartsWith("vocabulary/", StringComparison.Ordinal))));
        Assert.All(tables, table => Assert.Contains("\n" + table.Split('/')[0] + ":\n", sources));
    }

    [Fact]
    public void The_tables_of_a_folder_are_read_in_place_of_those_that_ship()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "prices.csv"), "year,month,index,months\n2030,,400,12\n2031,,420,12\n");
        AnnualWage restated = ReferenceCatalog.From(folder.Path).Prices.Restate(new AnnualWage(100m, new DollarYear(2030)), new DollarYear(2031));
        Assert.Equal(105m, Math.Round(restated.Dollars, 6));
    }

    private static int Count(AreaKind kind) => Words.Places.All.Count(area => area.Kind == kind);
}
