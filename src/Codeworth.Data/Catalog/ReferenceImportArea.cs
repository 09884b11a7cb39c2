using System.Globalization;

namespace Codeworth.Data.Catalog;

/// <summary>A row of <c>areas.csv</c> as it is compiled.</summary>
internal sealed record ReferenceImportArea(
    string Id, string Name, string Kind, IReadOnlyList<string> States, string State, string Division, string CombinedArea, double? PriceParity)
{
    /// <summary>Names it may be found by that no other area claims.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public string[] Cells =>
    [
        Id, Name, string.Join('|', OtherNames), Kind, string.Join('|', States), State, Division, CombinedArea,
        PriceParity?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];
}
