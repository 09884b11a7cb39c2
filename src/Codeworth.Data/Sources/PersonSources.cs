using Codeworth.Calibration;
using Codeworth.Data.Sources.Acs;
using Codeworth.Data.Sources.Opm;
using Codeworth.Data.Sources.Payrolls;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.Data.Sources;

/// <summary>The person-level sources with their persons, read from the collected tables to judge a fit; nothing of them is kept.</summary>
public static class PersonSources
{
    /// <param name="inputs">The folder that holds <c>micro</c>.</param>
    /// <exception cref="ImportException">A file, column or cell is not what it should be.</exception>
    public static IReadOnlyList<PersonSource> Read(string inputs)
    {
        string micro = Path.Combine(inputs, "micro");
        return
        [
            Source("census-acs/pums-2024", PublicUseMicrodata.Persons(micro), PersonPattern.Coarser),
            Source("opm/postings", FederalPostings.Postings(micro), null),
            .. PublicPayrolls.Persons(micro).Select(payroll => Source($"public-payroll/{Slug.Of(payroll.Key)}", payroll.Value, PublicPayrolls.Coarser)),
        ];
    }

    private static PersonSource Source(string id, IEnumerable<PersonRow> rows, IReadOnlyList<Func<Population, Population>>? coarser) => new(
        id,
        [.. rows.Select((row, i) => Held(id, row, i))],
        persons => Patterns(id, persons, coarser));

    private static HeldPerson Held(string source, PersonRow row, int index) =>
        new(new Citation($"{source}/person-{index + 1}", source, Month(row.Date), row.Population, Tier.A, row.Note), row.Dollars, row.Cluster);

    private static IEnumerable<PatternFigure> Patterns(string source, IEnumerable<HeldPerson> persons, IReadOnlyList<Func<Population, Population>>? coarser)
    {
        var sums = PatternSums.Of(persons.Select(person =>
            new PersonRow(person.Cited.Date.ToString(), person.Cited.Population, "A", person.Cited.Note, person.Dollars, person.Cluster)));
        IEnumerable<PatternRow> rows = coarser is null ? sums.Rows() : new PersonPatterns(sums, coarser).Rows();
        return rows.Select(row => new PatternFigure(
            new Citation($"{source}/{row.Id}", source, Month(row.Date), row.Population, Tier.A, row.Note), row.Count, row.Sum, row.SumOfSquares));
    }

    private static YearMonth Month(string text) => YearMonth.TryParse(text, out YearMonth month) ? month : throw new FormatException(text);
}
