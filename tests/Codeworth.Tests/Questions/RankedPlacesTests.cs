using System.Collections.Immutable;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Questions;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Tests.Questions;

/// <summary>Laws of places: what carries a median through tax law and prices.</summary>
public sealed class RankedPlacesTests
{
    private static readonly YearMonth On = new(2026, 11);
    private static readonly FittedModel Model = Workspace.Shipped.Model;
    private static readonly TaxLaw Law = TaxFigureFiles.Laws;

    [Fact]
    public void A_places_pay_is_the_median_that_worth_answers()
    {
        PlacesAnswer answer = Ask(("credential", "CPC"), ("years", "4"), ("within", "TX"));
        Assert.True(answer.Rows.Length > 25);
        Assert.All(answer.Rows, row => Assert.Equal(
            Model.Locate(answer.Question.Market with { Area = row.Place.Employer }, answer.Question.Profile, On).Interval, row.Pay, SameInterval));
    }

    [Fact]
    public void How_medians_vary_together_agrees_with_their_difference()
    {
        ImmutableArray<Area> areas = [.. Places.All.Where(area => area.Kind is AreaKind.Nation or AreaKind.State or AreaKind.Metro).Where((_, i) => i % 40 == 0)];
        Market market = new(Places.Nation, Workspace.Shipped.Vocabulary.Roles.Find("coder"));
        MediansAcross medians = Model.Across(market, Profile.Unsaid, On, areas);
        for (int i = 1; i < areas.Length; i++)
        {
            Contrast apart = Model.Contrast((market with { Area = areas[i] }, Profile.Unsaid), (market with { Area = areas[i - 1] }, Profile.Unsaid), On);
            double variance = Variance(medians, i) + Variance(medians, i - 1) - (2 * medians.Covariance(i, i - 1)) - Model.Moved(areas[i], On) - Model.Moved(areas[i - 1], On);
            Assert.Equal(apart.StandardError, Math.Sqrt(variance), 9);
            Assert.Equal(apart.Mean, medians.Medians[i].Mean - medians.Medians[i - 1].Mean, 9);
        }
    }

    [Fact]
    public void Take_home_is_what_the_law_leaves_of_the_pay_and_its_ends()
    {
        PlacesAnswer answer = Ask(("filing", "head-of-household"), ("child-ages", "4,9"), ("retirement", "5%"));
        Assert.Equal(51, answer.Rows.Length);
        Assert.All(answer.Rows, row =>
        {
            Calculation law = Law.Of(row.Place.Residence.State, "", 2026, FilingStatus.HeadOfHousehold);
            Assert.Equal(law.Of(answer.Question.Family.At((double)row.Pay.Value.Dollars)).Net, (double)row.TakeHome.Value.Dollars, 2);
            Assert.Equal(law.Of(answer.Question.Family.At((double)row.Pay.Low.Dollars)).Net, (double)row.TakeHome.Low.Dollars, 2);
            Assert.Equal(row.TakeHome.Value.Dollars * 100 / (decimal)row.Parity.AllItems, row.PurchasingPower.Value.Dollars, 2);
        });
    }

    [Fact]
    public void The_pay_needed_buys_as_much_as_pay_at_home()
    {
        PlacesAnswer answer = Ask(("home", "TX"), ("pay", "50000"));
        Assert.All(answer.Rows, row =>
        {
            double net = Law.Of(row.Place.Residence.State, "", 2026, FilingStatus.Single).Of(answer.Question.Family.At((double)row.Needed.Value.Dollars)).Net;
            Assert.Equal((double)answer.Home.PurchasingPower.Value.Dollars, net * 100 / row.Parity.AllItems, 1);
        });
    }

    [Fact]
    public void More_pay_at_home_needs_more_everywhere()
    {
        Dictionary<string, decimal> less = Needed("50000"), more = Needed("51000");
        Assert.All(less, place => Assert.True(more[place.Key] > place.Value));

        static Dictionary<string, decimal> Needed(string pay) => Ask(("home", "TX"), ("pay", pay)).Rows.ToDictionary(row => row.Place.Area.Id, row => row.Needed.Value.Dollars);
    }

    [Fact]
    public void One_beats_another_as_often_as_the_other_does_not()
    {
        Assert.Equal(1, Chance("CA", "TX") + Chance("TX", "CA"), 9);
        Assert.Equal(0.5, Ask(("home", "TX")).Home.ChanceAboveHome);
    }

    /// <summary>To one in a hundred: both medians on a fine grid of their joint normal, each through its own law, prices integrated out.</summary>
    [Theory]
    [InlineData("TX", "CA", "single", "")]
    [InlineData("OH", "IN", "single", "")]
    [InlineData("NY", "NJ", "head-of-household", "4,9")]
    [InlineData("SC", "MN", "married", "2")]
    [InlineData("Dallas, TX", "Denver, CO", "single", "")]
    public void The_chance_is_that_of_the_whole_integral(string place, string home, string filing, string children)
    {
        PlacesAnswer answer = Ask(("area", place), ("home", home), ("filing", filing), ("child-ages", children));
        PlaceRow row = answer.Rows.Single();
        MediansAcross medians = Model.Across(answer.Question.Market, answer.Question.Profile, On, [row.Place.Employer, answer.Home.Place.Employer]);
        (double s, double t, double shared) = (medians.Medians[0].StandardError, medians.Medians[1].StandardError, medians.Covariance(0, 1));
        double prices = Math.Sqrt(Math.Pow(Drift(row), 2) + Math.Pow(Drift(answer.Home), 2)), chance = 0;
        const int Points = 200;
        for (int i = 0; i < Points; i++)
        {
            double z = StandardNormal.Quantile((i + 0.5) / Points), here = Buys(answer, row, medians.Medians[0].Mean + (s * z));
            for (int j = 0; j < Points; j++)
            {
                double other = medians.Medians[1].Mean + (shared / s * z) + (Math.Sqrt((t * t) - (shared * shared / (s * s))) * StandardNormal.Quantile((j + 0.5) / Points));
                chance += StandardNormal.Cumulative((here - Buys(answer, answer.Home, other)) / prices) / (Points * Points);
            }
        }

        Assert.Equal(chance, row.ChanceAboveHome, 0.01);
    }

    [Fact]
    public void Working_for_the_place_one_lives_in_is_no_remote_work()
    {
        PlaceRow remote = Ask(("works-for", "TX"), ("lives-in", "TX"), ("mode", "on-site")).Rows.Single(), local = Ask(("area", "TX"), ("mode", "on-site")).Rows.Single();
        Assert.Equal(local.PurchasingPower, remote.PurchasingPower);
    }

    [Fact]
    public void Remote_work_is_paid_by_the_one_and_taxed_by_the_other()
    {
        PlacesAnswer answer = Ask(("works-for", "CA"), ("lives-in", "TX"));
        Assert.Equal(["CA for CA", "CA for TX", "TX for TX"], answer.Rows.Select(row => $"{row.Place.Employer.Id} for {row.Place.Area.Id}").Order());
        PlaceRow remote = answer.Rows.Single(row => row.Place.IsRemote), there = answer.Rows.Single(row => row.Place.Area.Id == "CA");
        Assert.Equal(there.Pay, remote.Pay);
        Assert.Equal("remote", answer.Question.Market.Mode?.Id);
        Assert.Equal((double)remote.TakeHome.Value.Dollars, Law.Of("TX", "", 2026, FilingStatus.Single).Of(answer.Question.Family.At((double)remote.Pay.Value.Dollars)).Net, 2);
    }

    [Theory]
    [InlineData("purchasing-power"), InlineData("take-home"), InlineData("pay"), InlineData("prices"), InlineData("housing"), InlineData("needed"), InlineData("name")]
    public void Places_stand_in_the_order_asked_for(string by)
    {
        ImmutableArray<PlaceRow> rows = Ask(("by", by)).Rows;
        Func<PlaceRow, IComparable> key = by switch
        {
            "take-home" => row => -row.TakeHome.Value.Dollars,
            "pay" => row => -row.Pay.Value.Dollars,
            "prices" => row => row.Parity.AllItems,
            "housing" => row => row.Parity.Housing,
            "needed" => row => row.Needed.Value.Dollars,
            "name" => row => row.Place.Name,
            _ => row => -row.PurchasingPower.Value.Dollars,
        };
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(by == "name" ? string.CompareOrdinal(pair.First.Place.Name, pair.Second.Place.Name) <= 0 : key(pair.First).CompareTo(key(pair.Second)) <= 0));
    }

    [Theory]
    [InlineData("KS", "KS"), InlineData("MO", "MO")]
    public void A_metropolitan_area_of_two_states_is_taxed_by_the_one_asked_for(string within, string taxed)
    {
        PlaceRow row = Ask(("within", within)).Rows.Single(row => row.Place.Area.Id == "28140");
        Assert.Equal(taxed, row.Place.Residence.State);
    }

    [Fact]
    public void The_other_side_of_a_border_is_named_as_such() =>
        Assert.Equal("Portland-Vancouver-Hillsboro, OR-WA (WA side)", Ask(("area", "Vancouver, WA")).Rows.Single().Place.Name);

    [Fact]
    public void More_set_aside_than_paid_is_said_to_have_no_meaning()
    {
        Assert.Contains(Ask(("premiums", "900000")).Notes, note => note.StartsWith("In 51 of the places more is set aside", StringComparison.Ordinal));
        Assert.DoesNotContain(Ask(("premiums", "2000")).Notes, note => note.Contains("more is set aside", StringComparison.Ordinal));
    }

    [Fact]
    public void Prices_of_another_year_are_less_sure_whichever_way_it_lies()
    {
        PlaceRow past = Ask(("area", "TX"), ("home", "TX"), ("pay", "40000"), ("on", "2019-05")).Rows.Single();
        Assert.True(past.PurchasingPower.High.Dollars > past.PurchasingPower.Value.Dollars * 1.01m);
    }

    [Fact]
    public void All_areas_of_the_nation_but_the_territories_are_compared()
    {
        PlacesAnswer answer = Ask(("within", "US"));
        Assert.Equal(530, answer.Rows.Length + answer.Question.LeftOut.Length);
        Assert.All(answer.Question.LeftOut, area => Assert.Contains(area.State, new[] { "PR", "GU", "VI" }));
        Assert.Contains(answer.Notes, note => note.StartsWith("Without a price parity of their own", StringComparison.Ordinal) && note.Contains("Sussex", StringComparison.Ordinal));
    }

    [Fact]
    public void A_city_with_a_tax_of_its_own_is_named_and_taxed()
    {
        PlacesAnswer answer = Ask(("area", "NYC"), ("area", "NY"));
        PlaceRow city = answer.Rows.Single(row => row.Place.Residence.Locality.Length > 0);
        Assert.Equal("New York City, NY", city.Place.Name);
        double pay = (double)city.Pay.Value.Dollars, local = Law.Of("NY", city.Place.Residence.Locality, 2026, FilingStatus.Single).Of(answer.Question.Family.At(pay)).Local;
        Assert.True(local > 500);
    }

    internal static PlacesAnswer Ask(params (string Name, string Text)[] said)
    {
        var reading = Read(said);
        return RankedPlaces.Answer(Model, Law, ReferenceCatalog.Shipped.Parities, reading.Value);
    }

    internal static Codeworth.Problems.Reading<PlacesQuestion> Read(params (string Name, string Text)[] said) => PlacesReading.Read(
        PlacesFields.Of(name => said.Where(each => each.Name == name).Select(each => each.Text)), Workspace.Shipped.Vocabulary, Law, On);

    private static Places Places => Workspace.Shipped.Vocabulary.Places;

    private static double Variance(MediansAcross medians, int i) => medians.Medians[i].StandardError * medians.Medians[i].StandardError;

    private static double Chance(string place, string home) => Ask(("area", place), ("home", home)).Rows.Single().ChanceAboveHome;

    private static double Drift(PlaceRow row) => ReferenceCatalog.Shipped.Parities.DriftOver(row.Place.Area.Kind, On.Year - row.Parity.Year);

    private static double Buys(PlacesAnswer answer, PlaceRow row, double log) => row.Parity.AtNationalPrices(Math.Log(
        Law.Of(row.Place.Residence.State, row.Place.Residence.Locality, 2026, answer.Question.Family.Household.Status).Of(answer.Question.Family.At(Math.Exp(log))).Net));

    private static bool SameInterval(Interval left, Interval right) =>
        Math.Abs(left.Value.Dollars - right.Value.Dollars) < 0.01m && Math.Abs(left.Low.Dollars - right.Low.Dollars) < 0.01m && Math.Abs(left.High.Dollars - right.High.Dollars) < 0.01m;
}
