using System.Globalization;
using Codeworth.Benefits;
using Codeworth.Careers;
using Codeworth.Markets;
using Codeworth.Offers;

namespace Codeworth.Data.Catalog;

/// <summary>Turns rows of the reference tables into the domain's words.</summary>
internal static class ReferenceRows
{
    public static Occupation Occupation(ReferenceRow row) => new(row["id"], row["name"], row.List("other_names"), row["earlier"]);

    public static Credential Credential(ReferenceRow row) => new(
        row["id"], row["name"], row.List("other_names"), row["issuer"], row["group"], row["covers"], row["eligibility"],
        int.Parse(row["years"], CultureInfo.InvariantCulture), row["education"], row["becomes"], row["offered"] == "yes", row["requires"]);

    public static Training Training(ReferenceRow row) => new(
        row["id"], row["name"], row.List("other_names"), row["kind"], row["education"], row.List("credentials"));

    public static Promotion Promotion(ReferenceRow row) => new(
        row["from"], row["to"], row["kind"] == "entry", int.Parse(row["years"], CultureInfo.InvariantCulture), row["education"], row["credential"], row["source"], row["tier"], row["note"]);

    public static CareerFigure CareerFigure(ReferenceRow row) => new(
        row["id"], Double(row["value"]), Double(row["low"]), Double(row["high"]), row["unit"], row["date"], row["publisher"], row["title"], row["url"], row["tier"], row["note"]);

    public static Projection Projection(ReferenceRow row) => new(
        row["edition"], row["occupation"], row["name"], row.Number("jobs_start"), row.Number("jobs_end"), Double(row["change"]), row.Number("openings"), row["education"], row["experience"],
        row["training"], row.Number("exits"), row.Number("transfers"), row["tier"]);

    public static AutomationFinding Automation(ReferenceRow row) => new(
        row["of"], row["about"], row["value"], row["unit"], row["date"], row["publisher"], row["title"], row["url"], row["tier"], row["note"]);

    /// <summary>Titles employers give find a role as its other names do.</summary>
    public static Role Role(ReferenceRow row) => new(
        row["id"], row["name"], [.. row.List("other_names"), .. row.List("titles")], row["duties"], row.List("titles"));

    public static Specialty Specialty(ReferenceRow row) => new(row["id"], row["name"], row.List("other_names"), row["group"]);

    public static Setting Setting(ReferenceRow row) => new(row["id"], row["name"], row.List("other_names"), row.List("industries"));

    public static WorkMode Mode(ReferenceRow row) => new(row["id"], row["name"], row.List("other_names"));

    public static Education Education(ReferenceRow row) => new(
        row["id"], row["name"], row.List("other_names"), int.Parse(row["years"], CultureInfo.InvariantCulture));

    public static ReferenceArea Area(ReferenceRow row) => new(
        new Area(row["id"], row["name"], row.List("other_names"), Kind(row["kind"]), row.List("states"), row["state"]),
        row["division"],
        row["combined_area"],
        row.Number("price_parity"));

    public static ReferencePriceParity PriceParity(ReferenceRow row) => new(
        row["area"],
        int.Parse(row["year"], CultureInfo.InvariantCulture),
        row["line"],
        double.Parse(row["index"], CultureInfo.InvariantCulture));

    public static TypicalBenefit Benefit(ReferenceRow row) => new(
        row["id"], row["of_whom"], double.Parse(row["value"], CultureInfo.InvariantCulture), row["unit"], row["date"], row["publisher"], row["title"], row["url"], row["tier"]);

    public static PayTransparencyLaw PayTransparency(ReferenceRow row) => new(
        row["state"], row["city"], row["required"], row["effective"] is { Length: > 0 } since ? DateOnly.ParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        row["least_employees"] is { Length: > 0 } least ? int.Parse(least, CultureInfo.InvariantCulture) : null, row["remote"] == "yes", row["url"], row["note"]);

    private static double Double(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static AreaKind Kind(string text) => text switch
    {
        "nation" => AreaKind.Nation,
        "state" => AreaKind.State,
        "metro" => AreaKind.Metro,
        "nonmetro" => AreaKind.Nonmetro,
        _ => throw new InvalidDataException(ErrorTexts.AreaKindUnknown(text)),
    };
}
