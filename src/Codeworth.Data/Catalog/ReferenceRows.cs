using System.Globalization;
using Codeworth.Benefits;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Turns rows of the reference tables into the domain's words.</summary>
internal static class ReferenceRows
{
    public static Occupation Occupation(ReferenceRow row) => new(row["id"], row["name"], row.List("other_names"), row["earlier"]);

    public static Credential Credential(ReferenceRow row) => new(
        row["id"], row["name"], row.List("other_names"), row["issuer"], row["group"], row["covers"], row["eligibility"]);

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

    private static AreaKind Kind(string text) => text switch
    {
        "nation" => AreaKind.Nation,
        "state" => AreaKind.State,
        "metro" => AreaKind.Metro,
        "nonmetro" => AreaKind.Nonmetro,
        _ => throw new InvalidDataException(ErrorTexts.AreaKindUnknown(text)),
    };
}
