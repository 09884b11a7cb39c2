using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.Claims;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Text;

/// <summary>Findings in text: the register as a table, or each asked for with its reason and what made it.</summary>
internal static class ClaimsText
{
    /// <summary>What was asked for: claims with everything that made their findings, or the register.</summary>
    public static void Write(Sheet sheet, IReadOnlyList<Finding> findings, ClaimsQuestion question)
    {
        if (question.Whole)
        {
            foreach (Finding finding in findings)
                Whole(sheet, finding, finding == findings[0] ? sheet.Headline : sheet.Heading);
        }
        else
        {
            Register(sheet, findings, question.On);
        }
    }

    /// <summary>A line for each, and how many of each verdict.</summary>
    public static void Register(Sheet sheet, IReadOnlyList<Finding> findings, YearMonth on)
    {
        sheet.Headline($"{findings.Count} claims of salary articles against the evidence, {on}");
        sheet.Prose(Counted(findings));
        foreach (IGrouping<string, Finding> part in findings.GroupBy(finding => finding.Claim.Printed, StringComparer.Ordinal))
        {
            sheet.Heading(char.ToUpperInvariant(part.Key[0]) + part.Key[1..]);
            foreach (Finding finding in part)
                sheet.Point(Line(finding));
        }

        sheet.Prose("The chance is that of the claimed range; in brackets the 80 % interval of what the evidence says. 'codeworth claims S009' tells one with its reason and sources, 'codeworth claims --say \"CRC adds 20-40%\"' checks your own.");
    }

    /// <summary>One finding with everything that made it.</summary>
    /// <param name="sheet">What it is drawn on.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="title">Writes its title.</param>
    public static void Whole(Sheet sheet, Finding finding, Action<string> title)
    {
        Claim claim = finding.Claim;
        title($"{ClaimWords.Verdict(finding.Verdict)}: {claim.Statement}");
        Table table = new(Column.Words(""), Column.Words(""));
        Row(table, "claim", claim.Id == Claim.Said ? "" : $"{claim.Id}, {claim.Printed}");
        Row(table, "claimed", ClaimWords.Claimed(claim));
        Row(table, "computed", ClaimWords.Computed(finding));
        Row(table, "chance", ClaimWords.Chance(finding.Chance));
        Row(table, "paid within", finding.Within is { } within ? Amounts.Share(within) : "");
        Row(table, "last held", finding.HeldIn?.ToString() ?? "");
        sheet.Table(table);
        sheet.Prose(finding.Reason);
        if (claim.Read.Length > 0 && claim.Read != finding.Reason)
            sheet.Prose(claim.Read);
        Made(sheet, finding);
    }

    /// <summary><c>13 supported, 14 partly ...</c></summary>
    public static string Counted(IEnumerable<Finding> findings) => string.Join(", ", findings.CountBy(finding => finding.Verdict).OrderBy(count => count.Key)
        .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {ClaimWords.Verdict(count.Key)}"))) + ".";

    private static string Line(Finding finding) => finding.Chance is null
        ? $"{finding.Claim.Id} {ClaimWords.Verdict(finding.Verdict)}: {finding.Claim.Statement}"
        : $"{finding.Claim.Id} {ClaimWords.Verdict(finding.Verdict)}: {finding.Claim.Statement} Computed: {ClaimWords.Computed(finding)}; chance {ClaimWords.Chance(finding.Chance)}.";

    private static void Row(Table table, string name, string value)
    {
        if (value.Length > 0)
            table.Add(name, value);
    }

    private static void Made(Sheet sheet, Finding finding)
    {
        foreach (string figure in finding.Figures)
            sheet.Point(figure);
        if (finding.Sources.IsEmpty)
            return;
        Table table = new(Column.Words("source"), Column.Amounts("weight"), Column.Amounts("figures"));
        foreach (SourceWeight source in finding.Sources)
            table.Add(source.SourceId, Amounts.Share(source.Weight), source.Figures.ToString("#,0", CultureInfo.InvariantCulture));
        sheet.Table(table);
    }
}
