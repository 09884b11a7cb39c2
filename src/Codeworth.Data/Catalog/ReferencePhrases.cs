using System.Globalization;
using Codeworth.Markets;
using Codeworth.Offers.Reading;

namespace Codeworth.Data.Catalog;

/// <summary>Phrases postings are read by: the tables of <c>data/reference/vocabulary</c>, credentials by id and name, states by name and code.</summary>
internal static class ReferencePhrases
{
    private const double Certain = 0.95;

    private static readonly (Topic Topic, string Table)[] _tables =
    [
        (Topic.Title, "titles.csv"), (Topic.Level, "levels.csv"), (Topic.PayUnit, "pay_units.csv"), (Topic.PayCue, "pay_cues.csv"), (Topic.Employment, "employment.csv"), (Topic.Mode, "modes.csv"),
        (Topic.Setting, "settings.csv"), (Topic.Specialty, "specialties.csv"), (Topic.Credential, "credentials.csv"), (Topic.Need, "needs.csv"), (Topic.Section, "sections.csv"),
        (Topic.Experience, "experience.csv"), (Topic.Education, "educations.csv"), (Topic.Benefit, "benefits.csv"), (Topic.Standard, "standards.csv"), (Topic.Closing, "closing.csv"),
        (Topic.Number, "numbers.csv"), (Topic.Month, "months.csv"), (Topic.Place, "places.csv"), (Topic.Grammar, "grammar.csv"),
    ];

    public static PhraseBook Read(ReferenceCatalog catalog) => new(
        [.. _tables.SelectMany(table => Phrases(catalog, table.Topic, table.Table)), .. Credentials(catalog.Vocabulary), .. States(catalog.Vocabulary)]);

    private static IEnumerable<Phrase> Phrases(ReferenceCatalog catalog, Topic topic, string table) =>
        from row in catalog.Table("vocabulary/" + table).Rows
        from phrase in row.List("phrases")
        select new Phrase(topic, row["id"], phrase, double.Parse(row["weight"], CultureInfo.InvariantCulture), row["exact"] == "yes");

    private static IEnumerable<Phrase> Credentials(Vocabulary vocabulary) =>
        from credential in vocabulary.Credentials.All
        from name in credential.OtherNames.Prepend(credential.Name).Prepend(credential.Id)
        select new Phrase(Topic.Credential, credential.Id, name, Certain, IsExact: false);

    private static IEnumerable<Phrase> States(Vocabulary vocabulary) =>
        from area in vocabulary.Places.All
        where area.Kind == AreaKind.State
        from phrase in new[] { new Phrase(Topic.State, area.State, area.Name, Certain, IsExact: false), new Phrase(Topic.State, area.State, area.State, Certain, IsExact: true) }
        select phrase;
}
