using System.Collections.Immutable;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;

namespace Codeworth.App.Cli.Text;

/// <summary>What options take, as tables: ids with names, and assumptions with values, ranges and sources.</summary>
internal static class ListTables
{
    /// <summary>Assumptions and fees have values, ranges and sources beside their ids.</summary>
    public const string Assumptions = "assumptions";

    private static readonly (string Kind, Func<Vocabulary, IEnumerable<Named>> All)[] _kinds =
    [
        ("credentials", vocabulary => vocabulary.Credentials.All),
        ("roles", vocabulary => vocabulary.Roles.All),
        ("specialties", vocabulary => vocabulary.Specialties.All),
        ("settings", vocabulary => vocabulary.Settings.All),
        ("areas", vocabulary => vocabulary.Places.All),
        ("modes", vocabulary => vocabulary.Modes.All),
        ("educations", vocabulary => vocabulary.Educations.All),
        ("programmes", _ => ReferenceCatalog.Shipped.Careers.Trainings.All),
    ];

    /// <summary>What can be listed.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. _kinds.Select(kind => kind.Kind), Assumptions];

    /// <summary>What is listed of a kind whose items are names; null for any other kind.</summary>
    public static IEnumerable<Named>? Names(string kind, Vocabulary vocabulary) =>
        Array.Find(_kinds, known => string.Equals(known.Kind, kind, StringComparison.OrdinalIgnoreCase)).All?.Invoke(vocabulary);

    public static Table Of(IEnumerable<Named> listed)
    {
        Table table = new(Column.Words("id"), Column.Words("name"));
        foreach (Named item in listed)
            table.Add(item.Id, item.Name);
        return table;
    }

    public static Table Of(IEnumerable<CareerFigure> listed)
    {
        Table table = new(Column.Words("id"), Column.Amounts("value"), Column.Amounts("low"), Column.Amounts("high"), Column.Words("unit"), Column.Words("tier"), Column.Words("source"), Column.Words("note"));
        foreach (CareerFigure figure in listed)
            table.Add(figure.Id, $"{figure.Value}", $"{figure.Low}", $"{figure.High}", figure.Unit, figure.Tier, figure.IsAssumed ? "" : $"{figure.Publisher}, {figure.Date}", figure.Note);
        return table;
    }
}
