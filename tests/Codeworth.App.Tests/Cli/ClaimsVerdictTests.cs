using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.App.Tests.Support;
using Codeworth.Claims;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Tests.Cli;

/// <summary>The verdict on every claim of the register, a line each: what new evidence or a refit changes shows in the difference.</summary>
public sealed class ClaimsVerdictTests
{
    [Fact]
    public void Every_verdict_a_line_each() => Golden.Check(
        "claims-verdicts.txt",
        string.Concat(new ClaimShelf(Workspace.Shipped).Of(new Wages.YearMonth(2026, 11)).Select(Line)));

    private static string Line(Finding finding) => finding.Chance is { } chance
        ? string.Create(CultureInfo.InvariantCulture, $"{finding.Claim.Id} {ClaimWords.Verdict(finding.Verdict)} {ClaimWords.Computed(finding)}, chance {chance:0.00}\n")
        : $"{finding.Claim.Id} {ClaimWords.Verdict(finding.Verdict)}\n";
}
