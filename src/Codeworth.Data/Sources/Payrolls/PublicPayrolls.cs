using System.Globalization;
using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Payrolls;

/// <summary>Pay from the payrolls of states, counties and public universities, by pattern. Old and local: what tells is the ratio within an employer.</summary>
internal static class PublicPayrolls
{
    private static readonly Publisher Publisher =
        new("public-payroll", "Public employers", "public-payroll", Publisher.PersonLevel, "Public record");

    private static readonly string[] Columns =
        ["source", "year", "employer", "city", "title", "pay_basis", "annual_pay", "tenure_years", "plausible_full_year"];

    /// <summary>How a pattern of fewer than three persons is made coarser, in this order. Employer, state, year and role stay.</summary>
    public static readonly IReadOnlyList<Func<Population, Population>> Coarser =
    [
        person => YearsBand.Widen(person, "tenure", 10),
        person => person.Without("tenure"),
        person => person.With("area", PayrollEmployers.StateOf(person["area"]!)),
        person => person.Without("rank"),
    ];

    /// <summary>The payrolls that have a pattern to write.</summary>
    public static IEnumerable<Release> Releases(string micro)
    {
        foreach ((string source, List<PersonRow> persons) in Persons(micro))
        {
            PersonPatterns patterns = new(PatternSums.Of(persons), Coarser);
            if (patterns.LeftOut < patterns.Read)
                yield return Of(source, [.. persons.Select(person => int.Parse(person.Date.AsSpan(0, 4), CultureInfo.InvariantCulture)).Order()], patterns);
        }
    }

    private static Release Of(string source, int[] years, PersonPatterns patterns)
    {
        (string url, string caveat) = PayrollOrigins.Of(source);
        string said = years[0] == years[^1] ? $"{years[0]}" : $"{years[0]} to {years[^1]}";
        return new Release(
            Publisher,
            Slug.Of(source),
            $"Payroll of {PayrollOrigins.Name(source)}, {said}",
            said,
            years[^1],
            url,
            "A part of the published payroll, full years only, summed by pattern; names were never kept. "
            + patterns.Told + " Roles are read from titles by data/mappings/payroll-titles.csv, employers and their places by data/mappings/payroll-employers.csv." + caveat)
        {
            Patterns = patterns.Rows(),
        };
    }

    /// <summary>Every person-year by payroll; an employer is one cluster.</summary>
    public static SortedDictionary<string, List<PersonRow>> Persons(string micro)
    {
        SortedDictionary<string, List<PersonRow>> payrolls = new(StringComparer.Ordinal);
        using PublishedTable table = PublishedTable.Open(Path.Combine(micro, "public_payroll.csv"), Columns);
        while (table.Read())
        {
            if (table.Text("plausible_full_year") != "1")
                continue;
            if (!payrolls.TryGetValue(table.Text("source"), out List<PersonRow>? persons))
                payrolls[table.Text("source")] = persons = [];
            persons.Add(Row(table));
        }

        return payrolls;
    }

    private static PersonRow Row(PublishedTable table)
    {
        double pay = table.Number("annual_pay") ?? throw table.Refused("annual_pay", EvidenceErrorTexts.NumberExpected);
        string note = table.Text("pay_basis").StartsWith("actual", StringComparison.Ordinal) ? "pay received in the year" : "";
        _ = table.Whole("year");
        PayrollEmployer employer = PayrollEmployers.Read(table);
        return new PersonRow(table.Text("year") + "-06", Person(table, employer), "A", note, pay, employer.Id);
    }

    private static Population Person(PublishedTable table, PayrollEmployer employer)
    {
        Population population = PayrollTitles.Read(table).With("employer", employer.Id).With("area", employer.Area);
        return table.Number("tenure_years") is { } years ? population.With("tenure", YearsBand.Of(years)) : population;
    }
}
