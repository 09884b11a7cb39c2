namespace Codeworth.Living;

/// <summary>Every note an answer about places can carry.</summary>
public static class LivingTexts
{
    private const int Shown = 3;

    public const string Remote =
        "Remote work is paid as the employer's market pays and taxed where you live. The employer's state may tax it too; an employer may also pay by where you live: neither is computed.";

    public static string PricesOf(int year) =>
        $"Prices are regional price parities of the Bureau of Economic Analysis for {year}, the newest; how far places move apart in the years since is in the intervals.";

    public static string PricesOfState(string[] places) => $"Without a price parity of their own, taken from their state: {Several(places)}.";

    public static string InSeveralStates(string[] places) => $"In several states, and taxed as the first named: {Several(places)}.";

    public static string LocalLeftOut(string[] states) =>
        $"Local taxes on wages are counted only for a city or county you name (--area NYC); without one they are left out in {string.Join(", ", states)}.";

    public static string OfLastLaw(string[] states, int year) =>
        $"Some figures of {year} are not published and stand as in the last law in force: {string.Join(", ", states)}.";

    public static string OtherTaxYear(int year) => $"Taxes are those of {year}, the nearest year whose laws are kept.";

    public static string LeftOut(string[] places) => $"Left out, because their taxes and prices are not kept: {Several(places)}.";

    public static string NothingLeft(int places) =>
        $"In {places} of the places more is set aside (--retirement, --premiums) than the lower end of pay leaves: what is left there has no meaning. Set less aside.";

    private static string Several(string[] names) =>
        string.Join("; ", names.Take(Shown)) + (names.Length > Shown ? $" and {names.Length - Shown} more" : "");
}
