using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Payrolls;

/// <summary>Pay from the payrolls of states, counties and public universities, by pattern. Old and local: what tells is the ratio within an employer.</summary>
internal static class PublicPayrolls
{
    private static readonly Publisher Publisher =
        new("public-payroll", "Public employers", "public-payroll", Publisher.PersonLevel, "Public record");

    private static readonly string[] Columns =
        ["source", "year", "state", "title", "pay_basis", "annual_pay", "tenure_years", "plausible_full_year"];

    public static IEnumerable<Release> Releases(string micro)
    {
        string path = Path.Combine(micro, "public_payroll.csv");
        foreach ((string source, (int first, int last)) in Years(path))
            yield return Of(path, source, first, last);
    }

    private static Release Of(string path, string source, int first, int last)
    {
        (string url, string caveat) = PayrollOrigins.Of(source);
        return new Release(
            Publisher,
            Slug.Of(source),
            $"Payroll: {source.Replace('_', ' ')}",
            first == last ? $"{first}" : $"{first} to {last}",
            last,
            url,
            "A part of the published payroll, full years only, summed by pattern; names were never kept. Roles are read from titles by "
            + "data/mappings/payroll-titles.csv." + caveat)
        {
            Patterns = Sums(path, source).Rows(),
        };
    }

    private static SortedDictionary<string, (int First, int Last)> Years(string path)
    {
        SortedDictionary<string, (int First, int Last)> years = new(StringComparer.Ordinal);
        using PublishedTable table = PublishedTable.Open(path, Columns);
        while (table.Read())
        {
            if (table.Text("plausible_full_year") != "1")
                continue;
            string source = table.Text("source");
            int year = table.Whole("year");
            (int first, int last) = years.GetValueOrDefault(source, (year, year));
            years[source] = (Math.Min(first, year), Math.Max(last, year));
        }

        return years;
    }

    private static PatternSums Sums(string path, string source)
    {
        PatternSums sums = new();
        using PublishedTable table = PublishedTable.Open(path, Columns);
        while (table.Read())
        {
            if (table.Text("source") != source || table.Text("plausible_full_year") != "1")
                continue;
            double pay = table.Number("annual_pay") ?? throw table.Refused("annual_pay", EvidenceErrorTexts.NumberExpected);
            string note = table.Text("pay_basis").StartsWith("actual", StringComparison.Ordinal) ? "pay received in the year" : "";
            sums.Add(table.Text("year") + "-06", Person(table), "A", note, pay);
        }

        return sums;
    }

    private static Population Person(PublishedTable table)
    {
        Population population = PayrollTitles.Read(table)
            .With("employer", PayrollOrigins.Employer(table.Text("source")))
            .With("area", table.Text("state"))
            .With("fold", Fold.Of("payroll-" + table.Row));
        return table.Number("tenure_years") is { } years ? population.With("tenure", Band(years)) : population;
    }

    private static string Band(double years) =>
        years >= 40 ? "40+" : $"{(int)Math.Max(0, years) / 5 * 5}-{((int)Math.Max(0, years) / 5 * 5) + 4}";
}
