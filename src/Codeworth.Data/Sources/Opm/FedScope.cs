using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Opm;

/// <summary>Mean salaries of federal medical records technicians (series 0675) and administrators (0669) by agency and grade.</summary>
internal static class FedScope
{
    public static readonly Publisher Publisher =
        new("opm", "U.S. Office of Personnel Management", "fedscope", Publisher.Official, Publisher.PublicDomain);

    public static IEnumerable<Release> Releases(string micro)
    {
        string path = Path.Combine(micro, "opm_fedscope_0669_0675_grade_cells.csv");
        return [Of("2024-09", "September 2024", path), Of("2025-03", "March 2025", path)];
    }

    private static Release Of(string month, string edition, string path) =>
        new(
            Publisher,
            "fedscope-" + month,
            $"FedScope, {edition}: medical records technicians and administrators by agency and grade",
            edition,
            int.Parse(month.AsSpan(0, 4)),
            "https://www.fedscope.opm.gov/",
            "Cells of at least ten employees, computed from the published employment file. Grades without a plan are General Schedule grades.")
        {
            Figures = Read(path, month),
        };

    private static IEnumerable<EvidenceRow> Read(string path, string month)
    {
        using PublishedTable table = PublishedTable.Open(path, "snapshot", "subagency", "series", "pay_plan", "grade", "employees", "avg_salary");
        while (table.Read())
        {
            if (table.Text("snapshot") == month.Replace("-", "", StringComparison.Ordinal))
                yield return Row(table, month);
        }
    }

    private static EvidenceRow Row(PublishedTable table, string month)
    {
        string agency = Slug.Of(table.Text("subagency"));
        string series = table.Text("series");
        string plan = table.Text("pay_plan");
        string grade = table.Text("grade");
        Population population = Population.Silent
            .With("series", series)
            .With("grade", grade)
            .With("agency", agency)
            .With("setting", "government");
        if (plan != "GS")
            population = population.With("plan", plan);
        return new EvidenceRow(
            $"{series}-{agency}-{plan}{grade}-mean".ToLowerInvariant(),
            "mean",
            table.Number("avg_salary"),
            EvidenceRow.AnnualDollars,
            month,
            population.ToString(),
            table.Number("employees"),
            null,
            "A",
            "");
    }
}
