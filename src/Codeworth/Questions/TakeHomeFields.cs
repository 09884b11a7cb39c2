using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>A question about take-home pay as typed: every field text, null or empty where it is not said.</summary>
public sealed record TakeHomeFields(
    string? Pay = null, string? SpousePay = null, string? Area = null, string? Filing = null, string? Children = null, string? ChildAges = null,
    string? Age = null, string? SpouseAge = null, string? Retirement = null, string? Premiums = null, string? Year = null, string? Net = null, string? WorksIn = null)
{
    /// <summary>Names of the fields, as options without dashes.</summary>
    public static ImmutableArray<string> Names { get; } = [.. TakeHomeOptions.All.Select(option => option.Name)];

    /// <summary>The fields by name.</summary>
    public static TakeHomeFields Of(Func<string, string?> field) => new(
        field("pay"), field("spouse-pay"), field("area"), field("filing"), field("children"), field("child-ages"), field("age"), field("spouse-age"),
        field("retirement"), field("premiums"), field("year"), field("net"), field("works-in"));
}
