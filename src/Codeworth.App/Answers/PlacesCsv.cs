using System.Globalization;
using System.Text;
using Codeworth.Data.Catalog;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes places as a table: one row a place, dollars a year rounded to 10, chances from 0 to 1.</summary>
internal static class PlacesCsv
{
    private static readonly string[] Columns =
    [
        "rank", "area", "name", "state", "locality", "employer", "pay", "pay_low", "pay_high", "take_home", "take_home_low", "take_home_high", "price_parity", "housing_parity", "parity_basis",
        "purchasing_power", "purchasing_power_low", "purchasing_power_high", "chance_above_home", "needed", "needed_low", "needed_high", "published",
    ];

    public static byte[] Bytes(PlacesAnswer answer) => Encoding.UTF8.GetBytes(
        string.Concat(answer.Rows.Select((row, i) => Cells(i + 1, row)).Prepend(Columns).Select(ReferenceText.Line)));

    private static string[] Cells(int rank, PlaceRow row) =>
    [
        $"{rank}", row.Place.Area.Id, row.Place.Name, row.Place.Residence.State, row.Place.Residence.Locality, row.Place.Employer.Id,
        Dollars(row.Pay.Value.Dollars), Dollars(row.Pay.Low.Dollars), Dollars(row.Pay.High.Dollars),
        Dollars(row.TakeHome.Value.Dollars), Dollars(row.TakeHome.Low.Dollars), Dollars(row.TakeHome.High.Dollars),
        Number(row.Parity.AllItems), Number(row.Parity.Housing), PlaceWords.Basis(row.Parity.Basis),
        Dollars(row.PurchasingPower.Value.Dollars), Dollars(row.PurchasingPower.Low.Dollars), Dollars(row.PurchasingPower.High.Dollars),
        Number(Math.Round(row.ChanceAboveHome, 3)), Dollars(row.Needed.Value.Dollars), Dollars(row.Needed.Low.Dollars), Dollars(row.Needed.High.Dollars), row.IsPublished ? "true" : "false",
    ];

    private static string Dollars(decimal dollars) => Amounts.Tens((double)dollars).ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
