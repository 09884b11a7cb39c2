using Codeworth.Data.Sources;

namespace Codeworth.Data.Catalog;

/// <summary>Compiles what offers are judged by beside pay: the laws that make postings say it.</summary>
internal static class ReferenceImportOffers
{
    private const string Mapped = "pay-transparency.csv";
    private const string Laws = "surveys/08b_pay_transparency_laws.csv";

    /// <summary>State, city or cities of a local law, what is required, since when, least employees, whether jobs that may be done there from afar count, address, note.</summary>
    /// <exception cref="InvalidDataException">Not exactly one law is the one that is meant.</exception>
    public static IEnumerable<string[]> PayTransparency(ReferenceInputs inputs) =>
        from row in Mapping.Rows(Mapped)
        let law = inputs.One(Mapped, row[0], Laws, "jurisdiction=" + row[0])
        select new[] { row[1], row[2], Required(law["range_in_posting_required"]), law["effective_date"], row[3], row[4], law["source_url"], row[5] };

    private static string Required(string text) => text switch
    {
        "yes" => "yes",
        _ when text.StartsWith("pending", StringComparison.Ordinal) => "pending",
        _ => "asked",
    };
}
