using System.Collections.Frozen;

namespace Codeworth.Data.Sources.Payrolls;

/// <summary>Who sets the pay a payroll prints, and where the work is done: one payroll holds state departments, universities and hospitals, each with a scale of its own.</summary>
internal static class PayrollEmployers
{
    private static readonly Lazy<FrozenDictionary<(string, string, string), PayrollEmployer>> Employers = new(() =>
        Mapping.Rows("payroll-employers.csv").ToFrozenDictionary(
            row => (row[0], row[1], row[2]),
            row => new PayrollEmployer(row[3], row[5].Length > 0 ? row[5] : row[4])));

    private static readonly Lazy<FrozenDictionary<string, string>> States = new(() =>
        Mapping.Rows("payroll-employers.csv").Where(row => row[5].Length > 0)
            .Select(row => (Area: row[5], State: row[4])).Distinct()
            .ToFrozenDictionary(place => place.Area, place => place.State, StringComparer.Ordinal));

    /// <summary>Of a row.</summary>
    /// <exception cref="ImportException">The table does not say who sets the pay of this employer.</exception>
    public static PayrollEmployer Read(PublishedTable table)
    {
        (string source, string employer, string city) = (table.Text("source"), table.Text("employer"), table.Text("city"));
        return Employers.Value.TryGetValue((source, employer, city), out PayrollEmployer? found)
            ? found
            : throw new ImportException(table.File, table.Row, "employer", EvidenceErrorTexts.Unmapped("employer", $"{source}, {employer}, {city}".TrimEnd(',', ' '), "payroll-employers.csv"));
    }

    /// <summary>The state a payroll's place lies in; a state is its own.</summary>
    public static string StateOf(string area) => States.Value.GetValueOrDefault(area, area);
}
