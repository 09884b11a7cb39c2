using Codeworth.Data.Catalog;
using Codeworth.Data.Sources;
using Codeworth.Data.Sources.Taxes;
using Codeworth.Taxes;
using Codeworth.Taxes.Parameters;
using Codeworth.Tests.Data;
using Xunit;

namespace Codeworth.Tests.Taxes;

/// <summary>
/// Every row of another's tables, where they are at hand: federal tax and payroll taxes to the cent, state and local taxes within a dollar, except where the law says otherwise.
/// Rules are compared on its forecasts of 2026 too, which are no law and do not ship.
/// </summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private static readonly Lazy<TaxLaw> Forecast = new(() =>
    {
        (string Path, string Text)[] files = [.. TaxTables.Files(EvidenceInputs.Collected(), keepForecasts: true)];
        var figures = files.Where(file => !IsLocal(file.Path)).ToDictionary(file => file.Path, file => (IReadOnlyDictionary<string, TaxFigure>)Parsed(file.Text), StringComparer.Ordinal);
        return new TaxLaw((place, year) => figures.GetValueOrDefault(place == "US" ? $"federal/{year}.yml" : $"states/{place.ToLowerInvariant()}/{year}.yml", new Dictionary<string, TaxFigure>()), TaxFigureFiles.Localities);
    });

    [Fact]
    public void Federal_and_payroll_taxes_are_found_to_the_cent()
    {
        int rows = 0;
        Each("oracle_policyengine_main.csv", row =>
        {
            TakeHome found = Found(row, "");
            Assert.Equal(row.Number("federal_income_tax")!.Value, found.FederalIncome - found.FederalRefundable, 0.0051);
            Assert.Equal(row.Number("social_security")!.Value, found.SocialSecurity, 0.0051);
            Assert.Equal(row.Number("medicare")!.Value + row.Number("additional_medicare")!.Value, found.Medicare, 0.0051);
            rows++;
        });
        Assert.Equal(4_131, rows);
    }

    [Fact]
    public void State_taxes_are_found_within_a_dollar_except_where_the_law_says_otherwise()
    {
        Dictionary<string, int> exceptions = [];
        int rows = 0;
        Each("oracle_policyengine_main.csv", row =>
        {
            TakeHome found = Found(row, "");
            double off = found.StateIncome - found.StateRefundable - row.Number("state_income_tax")!.Value;
            rows++;
            if (Math.Abs(off) <= 1)
                return;
            string reason = Reason(row, found, off);
            Assert.True(reason.Length > 0, $"{row.Text("state")} {row.Text("year")} {row.Text("status")} {row.Text("wages")}: off by {off:F2}");
            exceptions[reason] = exceptions.GetValueOrDefault(reason) + 1;
        });
        foreach ((string reason, int count) in exceptions)
            output.WriteLine($"{count} of {rows} rows: {reason}");
        Assert.InRange(exceptions.Values.Sum(), 0, 94);
    }

    /// <summary>What ships is the law where the table that was compared is not: the corrections, and nothing else.</summary>
    [Fact]
    public void What_ships_differs_from_it_by_declared_corrections_alone()
    {
        HashSet<string> corrected = [];
        Each("oracle_policyengine_main.csv", row =>
        {
            (string state, int year, Household household) = (row.Text("state"), row.Whole("year"), HouseholdOf(row));
            Calculation shipped = TaxFigureFiles.Laws.Of(state, "", year, household.Status);
            if (!shipped.OfLastLaw.IsEmpty)
                return;
            double moved = shipped.Of(household).StateIncome - Found(row, "").StateIncome;
            if (Math.Abs(moved) <= 0.005)
                return;
            corrected.Add($"{state} {year}");
            Assert.InRange(moved, state == "AZ" ? -0.025 * 700 - 0.01 : 0, state == "OH" ? 18.70 : state == "WI" ? 7.84 : 0);
        });
        Assert.Equal(["AZ 2026", "OH 2025", "WI 2025"], corrected.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Local_taxes_are_found_within_a_dollar_and_never_below_nothing()
    {
        int rows = 0, negative = 0;
        Each("oracle_policyengine_local.csv", row =>
        {
            string state = row.Text("state"), place = Place(row.Text("local"), state, row.Whole("year"));
            TakeHome with = Found(row, place), without = Found(row, "");
            double theirs = row.Number(state switch { "MD" => "md_local", "IN" => "in_county", "OR" => "or_multnomah_pfa_tax", _ => row.Text("local") == "nyc" ? "nyc_income_tax" : "ny_yonkers_income_tax" })!.Value;
            negative += theirs < 0 && place == "Yonkers" ? 1 : 0;
            Assert.Equal(place == "Yonkers" ? Math.Max(0, theirs) : theirs, with.Local - (with.StateRefundable - without.StateRefundable), 1.0);
            rows++;
        });
        output.WriteLine($"{rows} rows; {negative} of Yonkers are below 0 there: a surcharge on a state tax that is none");
        Assert.Equal(2_706, rows);
    }

    /// <summary>Why a row is off: the law, and how it must then be off.</summary>
    private static string Reason(PublishedTable row, TakeHome found, double off) => row.Text("state") switch
    {
        "ID" when Math.Abs(off - 10) < 0.01 => "Idaho: everyone who must file owes ten dollars to the permanent building fund (Idaho Code 63-3082)",
        "MO" when found.Gross is 25_000 or 50_000 or 100_000 or 125_000 && off < 0 => "Missouri: the share of federal tax falls above, not at, 25,000, 50,000, 100,000 and 125,000 (RSMo 143.171, \"or less\")",
        "MO" when found.FederalRefundable > 0 && off > 0 => "Missouri: the federal tax that is deducted is what all credits leave, the refundable ones too (RSMo 143.171)",
        _ => "",
    };

    private static void Each(string file, Action<PublishedTable> check)
    {
        using PublishedTable table = PublishedTable.Open(Path.Combine(EvidenceInputs.Collected(), "tax", file));
        while (table.Read())
            check(table);
    }

    private static TakeHome Found(PublishedTable row, string locality)
    {
        Household household = HouseholdOf(row);
        return Forecast.Value.Of(row.Text("state"), locality, row.Whole("year"), household.Status).Of(household);
    }

    private static Household HouseholdOf(PublishedTable row)
    {
        FilingStatus status = row.Text("status") switch { "single" => FilingStatus.Single, "married" => FilingStatus.Married, _ => FilingStatus.HeadOfHousehold };
        return Household.Of(status, row.Number("wages")!.Value, [.. Enumerable.Repeat(10, row.Whole("children"))]);
    }

    private static string Place(string theirs, string state, int year) => theirs switch
    {
        "nyc" => "New York City",
        _ => TaxFigureFiles.Laws.Localities(state, year).Single(ours => Letters(ours) == Letters(theirs[..^(theirs.EndsWith("_" + state, StringComparison.Ordinal) ? 3 : 0)])),
    };

    private static string Letters(string name) =>
        new([.. name.Replace("(Preschool For All)", "", StringComparison.Ordinal).ToLowerInvariant().Where(char.IsLetter)]);

    private static bool IsLocal(string path) => path.StartsWith("local/", StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, TaxFigure> Parsed(string text) => TaxFigureFiles.Parse(new StringReader(text));
}
