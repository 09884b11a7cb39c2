using System.Collections.Immutable;
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

    /// <summary>A person who earns one more credential is told no loss, whatever else was said, the role or not.</summary>
    [Fact]
    public void A_further_credential_never_lowers_the_median()
    {
        ImmutableArray<Credential> all = Fitted.Vocabulary.Credentials.All;
        Asked[] holders =
        [
            .. all.Select(held => Asked.Nothing.Holding(held.Id)),
            .. all.Select(held => Asked.Nothing.Role("coder").Holding(held.Id)),
            .. Asked.AtRandom(300, 6).Where(asked => asked.Profile.Credentials is { Length: > 0 }),
        ];
        (string Pair, double Percent)[] steps = [.. holders.SelectMany(asked => all.Except(asked.Profile.Credentials!.Value).Select(added => Step(asked, added)))];
        (string Pair, double Percent)[] lowered = [.. steps.Where(step => step.Percent < -1e-9).OrderBy(step => step.Percent)];
        output.WriteLine($"{lowered.Length} of {steps.Length} lower: " + string.Join(", ", lowered.Take(12).Select(step => FormattableString.Invariant($"{step.Pair} {step.Percent:F1} %"))));
        Assert.Empty(lowered);
    }

    private static (string Pair, double Percent) Step(Asked asked, Credential added)
    {
        IEnumerable<string> held = asked.Profile.Credentials!.Value.Select(credential => credential.Id);
        double step = asked.Holding(held.Append(added.Id)).Located.Median - asked.Located.Median;
        return ($"{asked.Market.Role?.Id} {asked.Profile.Years} {string.Join('+', held)} + {added.Id}", 100 * step);
    }

    /// <summary>Of two credentials the one whose holders are paid more stands before the other, with whatever else is said.</summary>
    [Fact]
    public void The_best_paid_credential_leads()
    {
        foreach (Asked asked in Asked.AtRandom(400, 16).Where(asked => asked.Profile.Credentials is { Length: > 1 }))
        {
            ImmutableArray<Credential> held = asked.Profile.Credentials!.Value;
            double best = held.Max(credential => asked.Holding(credential.Id).Located.Median);
            double further = Model.Mean[Layout.Second] + (held.Length > 2 ? Model.Mean[Layout.Third] : 0);
            Assert.Equal(best + further, asked.Located.Median, 1e-9);
        }
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

    /// <summary>
    /// What is said narrows who is meant: pay spreads less among people alike than in the whole market, but never less than what attributes
    /// cannot explain, narrowed where people are paid less (equation 14).
    /// </summary>
    [Fact]
    public void People_alike_spread_less_than_the_market()
    {
        foreach (Asked asked in Asked.AtRandom(300, 5))
        {
            double market = Fitted.Model.Compiled.Spread.At(Fitted.Model.Design.AreaIndex(asked.Market.Area) + 1, asked.On).Variance;
            double alike = new JoinedHalfNormals(0, asked.Located.Lower, asked.Located.Upper).Variance;
            double effect = asked.Located.Median - (asked with { Market = new(asked.Market.Area), Profile = Profile.Unsaid }).Located.Median;
            double withPay = Model.Spread.WithPay, narrowed = withPay * (effect - (withPay * Model.ExplainedAtMost * market));
            Assert.InRange(alike, ((1 - Model.ExplainedAtMost) * market * Math.Exp(2 * narrowed)) - 1e-12, double.MaxValue);
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
