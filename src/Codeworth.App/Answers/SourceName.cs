namespace Codeworth.App.Answers;

/// <summary>A source as an answer names it.</summary>
/// <param name="Year">The year its figures speak of; null where it has none.</param>
internal sealed record SourceName(string Id, string Publisher, string Title, int? Year)
{
    /// <summary>In one phrase; the publisher and the year are not said again where the title says them.</summary>
    public override string ToString()
    {
        string publisher = Title.StartsWith(Publisher, StringComparison.OrdinalIgnoreCase) ? "" : Publisher + ": ";
        string year = Year is { } said && !Title.Contains($"{said}", StringComparison.Ordinal) ? $", {said}" : "";
        return publisher + Title + year;
    }
}
