namespace Codeworth.App.Answers;

/// <summary>A source as an answer names it.</summary>
/// <param name="Year">The year its figures speak of; null where it has none.</param>
internal sealed record SourceName(string Id, string Publisher, string Title, int? Year);
