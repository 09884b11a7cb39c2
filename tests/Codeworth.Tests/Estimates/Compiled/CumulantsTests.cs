using Codeworth.Estimates.Compiled;
using Codeworth.Numerics.Distributions;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

public sealed class CumulantsTests
{
    [Fact]
    public void Two_levels_by_hand()
    {
        // 0.25 at 4 and 0.75 at 0: mean 1, variance 0.25 * 9 + 0.75 * 1, third 0.25 * 27 - 0.75.
        Cumulants levels = Cumulants.OfLevels([0.25, 0.75], [4, 0]);
        Assert.Equal((1, 3, 6), (levels.Mean, levels.Variance, levels.Third));
        Assert.Equal(levels, Cumulants.OfLevels([0.25], [4]));
    }

    /// <summary>What is not said varies no more than everything does, and nothing is left when all of it is said.</summary>
    [Fact]
    public void What_is_left_unsaid_lies_between_nothing_and_everything()
    {
        UnsaidSpread unsaid = new(
            Fitted.Model.Compiled.Workforce, Fitted.Model.Design.Layout, Fitted.Model.Design.Person.Experience, Fitted.Model.Compiled.Mean);
        Asked all = Asked.Nothing.Role("coder").Years(5).Holding("CPC").Setting("hospital").Mode("remote").Education("master");
        Cumulants left = Left(unsaid, all);
        Assert.Equal(0, left.Variance, 1e-12);
        Assert.Equal(0, left.Third, 1e-12);
        Assert.Equal(unsaid.Everything.Variance, Left(unsaid, Asked.Nothing).Variance, 1e-12);
        Assert.InRange(Left(unsaid, Asked.Nothing.Role("coder")).Variance, 0, unsaid.Everything.Variance);
    }

    /// <summary>The variance of everything that varies in the workforce, the long way: over each role, year and certification.</summary>
    [Fact]
    public void Everything_is_the_variance_of_effects_over_the_workforce()
    {
        Workforce workforce = Fitted.Model.Compiled.Workforce;
        ComponentLayout layout = Fitted.Model.Design.Layout;
        double[] mean = Fitted.Model.Compiled.Mean;
        ExperienceBasis basis = Fitted.Model.Design.Person.Experience;
        double holds = mean[layout.Certified] + ((workforce.SecondShare + workforce.ThirdShare) * mean[layout.Second]) + (workforce.ThirdShare * mean[layout.Third]);
        List<double> shares = [], effects = [];
        for (int role = 0; role < workforce.Roles.Length; role++)
        {
            for (int bin = 0; bin < Workforce.Bins; bin++)
            {
                double person = mean[layout.Role + role] + Enumerable.Range(0, workforce.Segments).Sum(segment => mean[layout.Slope + segment] * basis.At(bin + 0.5, segment));
                double share = workforce.RoleShares[role] * workforce.YearMass[(role * Workforce.Bins) + bin];
                shares.AddRange([share * (1 - workforce.Certified[role]), .. workforce.CredentialMix.Select(mix => share * workforce.Certified[role] * mix)]);
                effects.AddRange([person, .. mean[layout.Credential..layout.Setting].Select(credential => person + holds + credential)]);
            }
        }

        Cumulants people = Cumulants.OfLevels([.. shares], [.. effects])
            + Cumulants.OfLevels(workforce.SettingShares, mean.AsSpan(layout.Setting, workforce.Settings.Length))
            + Cumulants.OfLevels(workforce.ModeShares, mean.AsSpan(layout.Mode, workforce.Modes.Length))
            + Cumulants.OfLevels(workforce.EducationShares, mean.AsSpan(layout.Education, workforce.Educations.Length));
        Cumulants everything = new UnsaidSpread(workforce, layout, basis, mean).Everything;
        Assert.Equal(people.Variance, everything.Variance, 1e-9);
        Assert.Equal(people.Third, everything.Third, 0.1 * Math.Abs(people.Third));
    }

    /// <summary>By cumulants: with the cap at its least, a profile about which all is said keeps what the market has beyond effects.</summary>
    [Fact]
    public void Saying_nothing_leaves_the_markets_spread()
    {
        JoinedHalfNormals market = Fitted.Model.Compiled.Spread.At(0, Asked.May2025);
        Assert.Equal(market.LowerScale, Asked.Nothing.Located.Lower, 1e-12);
        Assert.Equal(market.UpperScale, Asked.Nothing.Located.Upper, 1e-12);
    }

    private static Cumulants Left(UnsaidSpread unsaid, Asked asked)
    {
        AnswerDesign design = Fitted.Model.Design;
        Said said = design.Read(asked.Market, asked.Profile, new int[1]);
        double[] roles = new double[Fitted.Model.Compiled.Workforce.Roles.Length];
        design.Person.RoleShares(said, roles);
        return unsaid.Of(said, roles);
    }
}
