using Codeworth.Claims;
using Xunit;

namespace Codeworth.Tests.Claims;

/// <summary>The register that ships, and what is found of it.</summary>
public sealed class RegisterClaimsTests
{
    [Fact]
    public void It_holds_the_46_claims_each_once_and_no_verdict()
    {
        Assert.Equal(Enumerable.Range(1, 46).Select(number => $"S{number:000}"), Checked.Register.Select(claim => claim.Id));
        string[] verdicts = ["supports", "supported", "partial", "contradict", "stale", "no evidence"];
        Assert.All(Checked.Register, claim => Assert.DoesNotContain(verdicts, verdict => $"{claim.Statement} {claim.Read}".Contains(verdict, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_finding_has_a_reason_and_a_chance_where_there_is_evidence()
    {
        Assert.All(Checked.Register.Select(Checked.Of), finding =>
        {
            Assert.NotEmpty(finding.Reason);
            Assert.Equal(finding.Verdict == Verdict.NoEvidence, finding.Chance is null);
            Assert.InRange(finding.Chance ?? 0, 0, 1);
            Assert.Equal(finding.Verdict == Verdict.NoEvidence, finding.Computed is null);
            if (finding.Computed is { } computed)
                Assert.InRange(computed.Value, computed.Low, computed.High);
            Assert.True(finding.Verdict != Verdict.Stale || finding.HeldIn is not null);
        });
    }
}
