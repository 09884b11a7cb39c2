namespace Codeworth.Data.Sources.Taxes;

/// <summary>Where the collected table is not the law: declared in <c>data/mappings/tax-corrections.csv</c>, each with its reason, and only while the table says what is expected.</summary>
internal static class TaxCorrections
{
    /// <summary>Figures of laws that the collected table lacks: <c>data/mappings/tax-additions.csv</c>.</summary>
    public static IEnumerable<TaxRow> Additions() =>
        from row in Mapping.Rows("tax-additions.csv")
        from year in Enumerable.Range(int.Parse(row[4]), int.Parse(row[5]) - int.Parse(row[4]) + 1)
        select new TaxRow(row[0], row[1], row[2], row[3], "", row[6], year, "explicit", "data/mappings/tax-additions.csv", row[7]);

    /// <summary>The rows as the law has them.</summary>
    /// <exception cref="ImportException">The table no longer says what a correction expects.</exception>
    public static TaxRow[] Apply(TaxRow[] rows, string file)
    {
        List<TaxRow> corrected = [.. rows];
        foreach (string[] row in Mapping.Rows("tax-corrections.csv"))
        {
            (string jurisdiction, string item, string filing, int year) = (row[0], row[1], row[2], int.Parse(row[3]));
            if (row[5].Length == 0)
            {
                corrected.Add(new TaxRow(jurisdiction, "state", item, filing, row[6], row[7], year, "explicit", "a correction", row[8]));
                continue;
            }

            int at = corrected.FindIndex(found => found.Jurisdiction == jurisdiction && found.Item == item && found.Filing == filing && found.Year == year
                && found.Lower == row[4] && double.Parse(found.Value) == double.Parse(row[5]));
            if (at < 0)
                throw new ImportException(file, 0, "", EvidenceErrorTexts.CorrectionUnmet($"{jurisdiction} {item} {filing} {year}", row[5], "something else", row[8]));
            corrected[at] = corrected[at] with { Lower = row[6], Value = row[7], Basis = "explicit", Reference = row[8] };
        }

        return [.. corrected];
    }
}
