using Codeworth.Estimates.Compiled;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>What an attribute may and may not do to an answer.</summary>
public sealed class EffectTests(ITestOutputHelper output)
{
    private static readonly CompiledModel Model = Fitted.Model.Compiled;
    private static readonly ComponentLayout Layout = Fitted.Model.Design.Layout;

    [Fact]
    public void Every_segment_of_the_experience_curve_rises() =>
        Assert.All(Model.Mean[Layout.Slope..Layout.Certified], slope => Assert.InRange(slope, 0, 0.1));

    [Theory]
    [InlineData("coder")]
    [InlineData("auditor")]
    [InlineData("manager")]
    public void More_years_in_the_same_role_never_lower_the_median(string role) =>
        AssertRises(Enumerable.Range(0, 121).Select(half => Asked.Nothing.In("TX").Role(role).Years(half / 2.0)));

    /// <summary>Without a role, years also say who is likely meant: the record of a beginner fits clerks and apprentices.</summary>
    [Theory]
    [InlineData("CPC")]
    [InlineData("CCS")]
    [InlineData("RHIT")]
    public void More_years_with_a_credential_never_lower_the_median(string credential) =>
        AssertRises(Enumerable.Range(0, 41).Select(years => Asked.Nothing.Holding(credential).Years(years)));

    [Fact]
    public void More_years_with_nothing_else_said_never_lower_the_median() =>
        AssertRises(Enumerable.Range(0, 41).Select(years => Asked.Nothing.Years(years)));

    [Fact]
    public void A_second_and_a_third_credential_never_lower_and_the_third_adds_no_more_than_the_second()
    {
        Assert.InRange(Model.Mean[Layout.Second], 0, 0.1);
        Assert.InRange(Model.Mean[Layout.Third], 0, Model.Mean[Layout.Second] + 1e-3);
    }

    /// <summary>At the same work: what a further credential says of the role is another question.</summary>
    [Fact]
    public void A_credential_of_a_higher_lead_never_lowers_the_median_of_the_same_role()
    {
        foreach (Credential held in Fitted.Vocabulary.Credentials.All)
        {
            double before = Asked.Nothing.Role("coder").Holding(held.Id).Located.Median;
            foreach (Credential added in Fitted.Vocabulary.Credentials.All.Where(added => added != held))
                Assert.True(Asked.Nothing.Role("coder").Holding(held.Id, added.Id).Located.Median >= before - 1e-12, $"{added.Id} beside {held.Id}");
        }
    }

    /// <summary>A person who earns one more credential, and says nothing else, is told no loss.</summary>
    [Fact]
    public void A_further_credential_never_lowers_the_median_where_the_role_is_not_said()
    {
        List<(string Pair, double Percent)> lowered = [];
        foreach (Credential held in Fitted.Vocabulary.Credentials.All)
        {
            double before = Asked.Nothing.Holding(held.Id).Located.Median;
            lowered.AddRange(Fitted.Vocabulary.Credentials.All.Where(added => added != held && added.Id != held.Id + "-A" && held.Id != added.Id + "-A")
                .Select(added => ($"{held.Id} + {added.Id}", 100 * (Asked.Nothing.Holding(held.Id, added.Id).Located.Median - before)))
                .Where(pair => pair.Item2 < -1e-9));
        }

        output.WriteLine($"{lowered.Count} pairs lower: " + string.Join(", ", lowered.OrderBy(pair => pair.Percent).Take(12).Select(pair => FormattableString.Invariant($"{pair.Pair} {pair.Percent:F1} %"))));
        Assert.Empty(lowered);
    }

    [Fact]
    public void The_order_in_which_credentials_are_said_changes_nothing()
    {
        Asked asked = Asked.Nothing.In("OH").Years(6);
        Assert.Equal(asked.Holding("CPC", "CRC", "CPMA").Located, asked.Holding("CPMA", "CPC", "CRC").Located);
    }

    [Fact]
    public void A_fourth_credential_adds_nothing_beyond_the_third_unless_it_leads()
    {
        Asked asked = Asked.Nothing.Role("auditor");
        string[] byEffect = [.. Fitted.Vocabulary.Credentials.All.OrderByDescending(credential => Model.Mean[Layout.Credential + Fitted.Model.Design.CredentialIndex(credential)]).Select(credential => credential.Id)];
        Assert.Equal(asked.Holding(byEffect[..3]).Located, asked.Holding(byEffect[..4]).Located);
    }

    /// <summary>SOC 29-2072 counts records clerks with coders: a coder stands above its middle, a clerk below.</summary>
    [Fact]
    public void Roles_stand_in_the_order_of_their_duties()
    {
        double Median(string role) => Asked.Nothing.Role(role).Located.Median;
        double nation = Asked.Nothing.Located.Median;
        Assert.True(Median("records-clerk") < nation && nation < Median("coder"));
        Assert.True(Median("apprentice-coder") < Median("coder"));
        Assert.True(Median("coder") < Median("senior-coder"));
        Assert.True(Median("supervisor") < Median("manager"));
        Assert.True(Median("manager") < Median("director"));
    }

    /// <summary>What is said narrows who is meant: pay spreads less among people alike than in the whole market.</summary>
    [Fact]
    public void People_alike_spread_less_than_the_market()
    {
        foreach (Asked asked in Asked.AtRandom(300, 5))
        {
            double market = Fitted.Model.Compiled.Spread.At(Fitted.Model.Design.AreaIndex(asked.Market.Area) + 1, asked.On).Variance;
            double alike = new JoinedHalfNormals(0, asked.Located.Lower, asked.Located.Upper).Variance;
            Assert.InRange(alike, ((1 - Model.ExplainedAtMost) * market) - 1e-12, double.MaxValue);
        }

        Asked detailed = Asked.Nothing.Role("coder").Years(5).Holding("CPC").Setting("hospital").Mode("on-site").Education("associate");
        Assert.InRange(detailed.Located.Lower + detailed.Located.Upper, 0.2, 0.999 * (Asked.Nothing.Located.Lower + Asked.Nothing.Located.Upper));
    }

    private static void AssertRises(IEnumerable<Asked> questions)
    {
        double before = double.NegativeInfinity;
        foreach (Asked asked in questions)
        {
            Assert.True(asked.Located.Median >= before - 1e-12, $"{asked.Profile.Years} years: {asked.Located.Median} after {before}");
            before = asked.Located.Median;
        }
    }
}
