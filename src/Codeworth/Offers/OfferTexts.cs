using System.Globalization;

namespace Codeworth.Offers;

/// <summary>Words of postings and offers.</summary>
internal static class OfferTexts
{
    public const string AnyCredential = "a coding credential";
    public const string BillsOrCodes = "Is most of the work billing, or coding?";
    public const string KeepsOrCodes = "Does the job assign codes, or keep records?";
    public const string WhichRole = "Which level of work is this?";
    public const string FirstLevel = "Is a first-level coder here one who learns under review, or one who codes alone?";
    public const string SeveralPays = "The posting gives different pay. Which is yours?";
    public const string UnitOfPay = "The pay has no unit and might be by the month. Is it?";
    public const string FullOrPart = "The posting speaks of full time and of less. Which is yours?";
    public const string RemoteOrNot = "The posting leaves open where the work is done. Remote, hybrid, or on site?";
    public const string SeveralAreas = "The posting names several places. Which is yours?";

    /// <summary>Pay as it may be said again: <c>24.50-31/hour</c>.</summary>
    public static string Pay(PostedPay pay)
    {
        string unit = pay.Unit switch { PayUnit.TwoWeeks => "two weeks", _ => pay.Unit.ToString().ToLowerInvariant() };
        return pay switch
        {
            { Low: { } low, High: { } high } when low == high => $"{Dollars(low)}/{unit}",
            { Low: { } low, High: { } high } => $"{Dollars(low)}-{Dollars(high)}/{unit}",
            { Low: { } low } => $"from {Dollars(low)}/{unit}",
            _ => $"up to {Dollars(pay.High ?? 0)}/{unit}",
        };
    }

    private static string Dollars(decimal dollars) => dollars.ToString(dollars == Math.Round(dollars) ? "0" : "0.00", CultureInfo.InvariantCulture);
}
