using Codeworth.Estimates.Compiled;
using Codeworth.Numerics.Distributions;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

/// <summary>The spread between people alike: the market's, both scales smaller in one proportion (equation 14).</summary>
public sealed class ProfileSpreadTests(ITestOutputHelper output)
{
    private static readonly CompiledModel Model = Fitted.Model.Compiled;

    [Fact]
    public void Saying_nothing_leaves_the_markets_spread()
    {
        JoinedHalfNormals market = Market(Asked.Nothing);
        Assert.Equal(market.LowerScale, Asked.Nothing.Located.Lower, 1e-12);
        Assert.Equal(market.UpperScale, Asked.Nothing.Located.Upper, 1e-12);
    }

    /// <summary>By hand from variances: what was said is taken from the market's, and at least the unexplained share of it stays.</summary>
    [Fact]
    public void Both_scales_shrink_by_what_was_said_and_keep_their_proportion()
    {
        double least = double.MaxValue, greatest = 0;
        foreach (Asked asked in Asked.AtRandom(2_000, 14))
        {
            JoinedHalfNormals market = Market(asked);
            double everything = Unsaid.Spread.Everything, taken = Math.Min(everything, Model.ExplainedAtMost * market.Variance) / everything;
            double ratio = Math.Sqrt((market.Variance - (taken * (everything - Unsaid.Left(asked)))) / market.Variance);
            Assert.True(ratio >= Math.Sqrt(1 - Model.ExplainedAtMost) - 1e-12);
            Assert.Equal(Math.Max(ratio * market.LowerScale, Model.Spread.Floor), asked.Located.Lower, 1e-12);
            Assert.Equal(Math.Max(ratio * market.UpperScale, Model.Spread.Floor), asked.Located.Upper, 1e-12);
            (least, greatest) = (Math.Min(least, ratio), Math.Max(greatest, ratio));
        }

        output.WriteLine(FormattableString.Invariant($"scales of people alike are {least:F3} to {greatest:F3} of their market's"));
    }

    [Fact]
    public void A_scale_below_the_floor_is_raised_to_it()
    {
        Asked asked = Asked.Nothing.Role("coder").Years(4).Holding("CPC").Setting("hospital").Mode("remote").Education("associate");
        Said said = Fitted.Model.Design.Read(asked.Market, asked.Profile, new int[1]);
        double[] roles = new double[Model.Workforce.Roles.Length];
        Fitted.Model.Design.Person.RoleShares(said, roles);
        JoinedHalfNormals market = new(0, 0.1, 0.4);
        JoinedHalfNormals alike = new ProfileSpread(Unsaid.Spread, 0.65, 0.08).Of(market, said, roles);
        Assert.Equal(0.08, alike.LowerScale);
        Assert.InRange(alike.UpperScale, 0.08, 0.4);
        Assert.Equal(new JoinedHalfNormals(0, 0.08, 0.08), new ProfileSpread(Unsaid.Spread, 1, 0.08).Of(new JoinedHalfNormals(0, 0.08, 0.081), said, roles));
    }

    private static JoinedHalfNormals Market(Asked asked) => Model.Spread.At(Fitted.Model.Design.AreaIndex(asked.Market.Area) + 1, asked.On);
}
