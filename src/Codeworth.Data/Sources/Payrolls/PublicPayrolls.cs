using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Payrolls;

/// <summary>Pay from the payrolls of states, counties and public universities, by pattern. Old and local: what tells is the ratio within an employer.</summary>
internal static class PublicPayrolls
{
    private static readonly Publisher Publisher =
        new("public-payroll", "Public employers", "public-payroll", Publisher.PersonLevel, "Public record");

    private static readonly string[] Columns =
        ["source", "year", "state", "title", "pay_basis", "annual_pay", "tenure_years", "plausible_full_year"];

    /// <summary>How a pattern of fewer than three persons is made coarser, in this order. Employer, state, year and role stay.</summary>
    private static readonly IReadOnlyList<Func<Population, Population>> Coarser =
    [
        person => YearsBand.Widen(person, "tenure", 10),
        person => person.Without("tenure"),
        person => person.Without("rank"),
    ];

    /// <summary>The payrolls that have a pattern to write.</summary>
    public static IEnumerable<Release> Releases(string micro)
    {
        foreach ((string source, Payroll payroll) in Payrolls(Path.Combine(micro, "public_payroll.csv")))
        {
            PersonPatterns patterns = new(payroll.Pay, Coarser);
            if (patterns.LeftOut < patterns.Read)
                yield return Of(source, payroll, patterns);
        }
    }

    private static Release Of(string source, Payroll payroll, PersonPatterns patterns)
    {
        (string url, string caveat) = PayrollOrigins.Of(source);
        string years = payroll.First == payroll.Last ? $"{payroll.First}" : $"{payroll.First} to {payroll.Last}";
        return new Release(
            Publisher,
            Slug.Of(source),
            $"Payroll of {PayrollOrigins.Name(source)}, {years}",
            years,
            payroll.Last,
            url,
            "A part of the published payroll, full years only, summed by pattern; names were never kept. "
            + patterns.Told + " Roles are read from titles by data/mappings/payroll-titles.csv." + caveat)
        {
            Patterns = patterns.Rows(),
        };
    }

    private static SortedDictionary<string, Payroll> Payrolls(string path)
    {
        SortedDictionary<string, Payroll> payrolls = new(StringComparer.Ordinal);
        using PublishedTable table = PublishedTable.Open(path, Columns);
        while (table.Read())
        {
            if (table.Text("plausible_full_year") != "1")
                continue;
            int year = table.Whole("year");
            Payroll payroll = payrolls.GetValueOrDefault(table.Text("source"), new Payroll(year, year, new PatternSums()));
            payrolls[table.Text("source")] = payroll with { First = Math.Min(payroll.First, year), Last = Math.Max(payroll.Last, year) };
            Add(table, payroll.Pay);
        }

        return payrolls;
    }

    private static void Add(PublishedTable table, PatternSums sums)
    {
        double pay = table.Number("annual_pay") ?? throw table.Refused("annual_pay", EvidenceErrorTexts.NumberExpected);
        string note = table.Text("pay_basis").StartsWith("actual", StringComparison.Ordinal) ? "pay received in the year" : "";
        sums.Add(table.Text("year") + "-06", Person(table), "A", note, pay);
    }

    private static Population Person(PublishedTable table)
    {
        Population population = PayrollTitles.Read(table)
            .With("employer", PayrollOrigins.Employer(table.Text("source")))
            .With("area", table.Text("state"));
        return table.Number("tenure_years") is { } years ? population.With("tenure", YearsBand.Of(years)) : population;
    }

    /// <summary>One payroll: its first and last year, and its pay.</summary>
    private sealed record Payroll(int First, int Last, PatternSums Pay);
}
