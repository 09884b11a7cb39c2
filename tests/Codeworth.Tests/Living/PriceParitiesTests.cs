using Codeworth.Data.Catalog;
using Codeworth.Living;
using Codeworth.Markets;

namespace Codeworth.Tests.Living;

public sealed class PriceParitiesTests
{
    private static readonly Area[] Areas =
    [
        new("TX", "Texas", [], AreaKind.State, ["TX"], "TX"),
        new("19100", "Dallas-Fort Worth-Arlington, TX", [], AreaKind.Metro, ["TX"], "TX"),
        new("4800001", "West Texas", [], AreaKind.Nonmetro, ["TX"], "TX"),
        new("4800002", "North Texas", [], AreaKind.Nonmetro, ["TX"], "TX"),
        new("DE", "Delaware", [], AreaKind.State, ["DE"], "DE"),
        new("1000005", "Sussex", [], AreaKind.Nonmetro, ["DE"], "DE"),
        new("PR", "Puerto Rico", [], AreaKind.State, ["PR"], "PR"),
    ];

    private static readonly PriceParities Parities = new(
        [
            new("TX", 2024, false, 97), new("TX", 2023, true, 95), new("19100", 2022, false, 100), new("19100", 2023, false, 102), new("19100", 2024, false, 101), new("19100", 2024, true, 110),
            new("4800001", 2024, false, 88), new("DE", 2024, false, 99),
        ],
        Areas);

    [Fact]
    public void The_newest_stands_for_a_place_with_its_year() =>
        Assert.Equal(new PriceParity(101, 2024, 110, 2024, ParityBasis.Own), Parities.Of(Areas[1]));

    [Fact]
    public void Rents_may_be_of_an_earlier_year() => Assert.Equal(new PriceParity(97, 2024, 95, 2023, ParityBasis.Own), Parities.Of(Areas[0]));

    [Fact]
    public void A_place_without_one_takes_the_nonmetropolitan_portion_of_its_state() =>
        Assert.Equal((88, ParityBasis.NonmetroPortion), (Parities.Of(Areas[3])!.Value.AllItems, Parities.Of(Areas[3])!.Value.Basis));

    [Fact]
    public void Where_the_state_has_no_such_portion_its_own_stands_in() =>
        Assert.Equal((99, ParityBasis.State), (Parities.Of(Areas[5])!.Value.AllItems, Parities.Of(Areas[5])!.Value.Basis));

    [Fact]
    public void A_territory_has_none() => Assert.Null(Parities.Of(Areas[6]));

    /// <summary>log 1.02 and log(101/102) over one year, log 1.01 over two.</summary>
    [Fact]
    public void Drift_is_the_root_of_the_mean_square_of_what_places_of_a_kind_moved()
    {
        Assert.Equal(Math.Sqrt((Math.Pow(Math.Log(1.02), 2) + Math.Pow(Math.Log(101 / 102.0), 2)) / 2), Parities.DriftOver(AreaKind.Metro, 1), 12);
        Assert.Equal(Math.Log(1.01), Parities.DriftOver(AreaKind.Metro, 2), 12);
        Assert.Equal(0, Parities.DriftOver(AreaKind.Metro, 0));
    }

    [Fact]
    public void Beyond_five_years_drift_grows_with_the_root_of_time() =>
        Assert.Equal(Parities.DriftOver(AreaKind.Metro, 5) * Math.Sqrt(2), Parities.DriftOver(AreaKind.Metro, 10), 12);

    [Fact]
    public void Every_place_of_the_shipped_tables_but_territories_has_a_parity()
    {
        PriceParities shipped = ReferenceCatalog.Shipped.Parities;
        Assert.All(
            ReferenceCatalog.Shipped.Areas, area => Assert.Equal(area.Area.State is "PR" or "GU" or "VI", shipped.Of(area.Area) is null));
        Assert.Equal(ParityBasis.State, shipped.Of(ReferenceCatalog.Shipped.Areas.Single(area => area.Area.Id == "1000005").Area)!.Value.Basis);
        Assert.InRange(shipped.DriftOver(AreaKind.Metro, 2), 0.02, 0.03);
        Assert.InRange(shipped.DriftOver(AreaKind.State, 2), 0.01, 0.03);
    }
}
