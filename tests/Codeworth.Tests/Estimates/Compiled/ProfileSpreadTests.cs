using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

/// <summary>The spread between people alike: the market's, both scales smaller in one proportion and wider with pay (equation 14).</summary>
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
    public void Both_scales_shrink_by_what_was_said_widen_with_pay_and_keep_their_proportion()
    {
        double least = double.MaxValue, greatest = 0;
        foreach (Asked asked in Asked.AtRandom(2_000, 14))
        {
            JoinedHalfNormals market = Market(asked);
            double everything = Unsaid.Spread.Everything, taken = Math.Min(everything, Model.ExplainedAtMost * market.Variance) / everything;
            double explained = taken * (everything - Unsaid.Left(asked)), slope = Model.Spread.WithPay;
            double left = Math.Sqrt((market.Variance - explained) / market.Variance);
            Assert.True(left >= Math.Sqrt(1 - Model.ExplainedAtMost) - 1e-12);
            double ratio = left * Math.Exp((slope * Effect(asked)) - (slope * slope * explained));
            Assert.Equal(Math.Max(ratio * market.LowerScale, Model.Spread.Floor), asked.Located.Lower, 1e-12);
            Assert.Equal(Math.Max(ratio * market.UpperScale, Model.Spread.Floor), asked.Located.Upper, 1e-12);
            (least, greatest) = (Math.Min(least, ratio), Math.Max(greatest, ratio));
        }

        output.WriteLine(FormattableString.Invariant($"scales of people alike are {least:F3} to {greatest:F3} of their market's"));
    }

    /// <summary>Directors differ among themselves more than records clerks do.</summary>
    [Fact]
    public void Better_paid_roles_spread_wider()
    {
        Located clerk = Asked.Nothing.Role("records-clerk").Located, director = Asked.Nothing.Role("director").Located;
        Assert.True(director.Median > clerk.Median + 0.3);
        Assert.True(director.Lower > 1.1 * clerk.Lower);
    }

    [Fact]
    public void A_scale_below_the_floor_is_raised_to_it()
    {
        Asked asked = Asked.Nothing.Role("coder").Years(4).Holding("CPC").Setting("hospital").Mode("remote").Education("associate");
        Said said = Fitted.Model.Design.Read(asked.Market, asked.Profile, new int[1]);
        double[] roles = new double[Model.Workforce.Roles.Length];
        Fitted.Model.Design.Person.RoleShares(said, roles);
        JoinedHalfNormals alike = new ProfileSpread(Unsaid.Spread, Model.Spread, 0.65).Of(new(0, 0.1, 0.4), 0, said, roles);
        Assert.Equal(Model.Spread.Floor, alike.LowerScale);
        Assert.InRange(alike.UpperScale, Model.Spread.Floor, 0.4);
        double floor = Model.Spread.Floor;
        Assert.Equal(new JoinedHalfNormals(0, floor, floor), new ProfileSpread(Unsaid.Spread, Model.Spread, 1).Of(new(0, floor, floor + 0.001), 0, said, roles));
    }

    /// <summary>What the answer's place and month leave of its median.</summary>
    private static double Effect(Asked asked)
    {
        Asked market = asked with { Market = new(asked.Market.Area), Profile = Profile.Unsaid };
        return asked.Located.Median - market.Located.Median;
    }

    private static JoinedHalfNormals Market(Asked asked) => Model.Spread.At(Fitted.Model.Design.AreaIndex(asked.Market.Area) + 1, asked.On);
}
