namespace Codeworth.Benefits;

/// <summary>A published figure of what employers give beside pay.</summary>
/// <param name="Id">Its name: <c>premium-single</c>.</param>
/// <param name="OfWhom">Whose it is, in words.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">Dollars a year, dollars an hour worked, days a year, percent of something.</param>
/// <param name="Date">The year or month it speaks of.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Where.</param>
/// <param name="Url">Where it was read.</param>
/// <param name="Tier">A the publisher's own, B reported by another.</param>
public sealed record TypicalBenefit(string Id, string OfWhom, double Value, string Unit, string Date, string Publisher, string Title, string Url, string Tier);
