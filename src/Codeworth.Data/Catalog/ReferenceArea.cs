using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>An area with what is known of it beside its names.</summary>
/// <param name="Division">Census division: <c>west-south-central</c>; empty for the nation and the territories.</param>
/// <param name="CombinedArea">Code of the combined statistical area (2023) it belongs to; empty for none.</param>
/// <param name="PriceParity">
/// Regional price parity, all items, 2024, United States = 100 (BEA). A nonmetropolitan area carries that of its state's
/// nonmetropolitan portion. Null in the territories and in nonmetropolitan Delaware, where none is published.
/// </param>
public sealed record ReferenceArea(Area Area, string Division, string CombinedArea, double? PriceParity);
