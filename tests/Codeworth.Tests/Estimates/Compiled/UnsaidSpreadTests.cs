using Codeworth.Estimates.Compiled;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

public sealed class UnsaidSpreadTests
{
    /// <summary>What is not said varies no more than everything does, and nothing is left when all of it is said.</summary>
    [Fact]
    public void What_is_left_unsaid_lies_between_nothing_and_everything()
    {
        Asked all = Asked.Nothing.Role("coder").Years(5).Holding("CPC").Setting("hospital").Mode("remote").Education("master");
        Assert.Equal(0, Unsaid.Left(all), 1e-12);
        Assert.Equal(Unsaid.Spread.Everything, Unsaid.Left(Asked.Nothing), 1e-12);
        Assert.InRange(Unsaid.Left(Asked.Nothing.Role("coder")), 0, Unsaid.Spread.Everything);
        foreach (Asked asked in Asked.AtRandom(500, 13))
            Assert.InRange(Unsaid.Left(asked), -1e-12, Unsaid.Left(asked with { Market = new(asked.Market.Area, asked.Market.Role), Profile = asked.Profile with { Education = null } }) + 1e-12);
    }

    /// <summary>The variance of everything that varies in the workforce, the long way: over each role, year, certification and lead credential.</summary>
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

        MeanAndVariance people = MeanAndVariance.OfLevels([.. shares], [.. effects])
            + MeanAndVariance.OfLevels(workforce.SettingShares, mean.AsSpan(layout.Setting, workforce.Settings.Length))
            + MeanAndVariance.OfLevels(workforce.ModeShares, mean.AsSpan(layout.Mode, workforce.Modes.Length))
            + MeanAndVariance.OfLevels(workforce.EducationShares, mean.AsSpan(layout.Education, workforce.Educations.Length));
        Assert.Equal(people.Variance, Unsaid.Spread.Everything, 1e-9);
    }
}
