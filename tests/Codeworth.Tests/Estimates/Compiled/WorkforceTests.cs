using Codeworth.Estimates.Compiled;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

/// <summary>The reference workforce, and who of it fits what was said.</summary>
public sealed class WorkforceTests
{
    private static readonly Workforce Workforce = Fitted.Model.Compiled.Workforce;
    private static readonly PersonDesign Person = Fitted.Model.Design.Person;

    [Fact]
    public void Shares_add_to_one()
    {
        foreach (double[] shares in new[] { Workforce.RoleShares, Workforce.CredentialMix, Workforce.SettingShares, Workforce.ModeShares, Workforce.EducationShares })
            Assert.Equal(1, shares.Sum(), 1e-12);
        for (int role = 0; role < Workforce.Roles.Length; role++)
            Assert.Equal(1, Workforce.YearMass.Skip(role * Workforce.Bins).Take(Workforce.Bins).Sum(), 1e-12);
        Assert.All(Workforce.Holders, holders => Assert.Equal(1, holders?.Sum() ?? 1, 1e-12));
    }

    [Fact]
    public void Shares_of_roles_add_to_one_whatever_is_said()
    {
        double[] roles = new double[Workforce.Roles.Length];
        foreach (Asked asked in Asked.AtRandom(2_000, 4))
        {
            Person.RoleShares(Fitted.Model.Design.Read(asked.Market, asked.Profile, new int[1]), roles);
            Assert.Equal(1, roles.Sum(), 1e-12);
            Assert.All(roles, share => Assert.InRange(share, 0, 1));
        }
    }

    [Fact]
    public void Saying_nothing_leaves_the_shares_as_they_are() => Near(Workforce.RoleShares, Roles(new Said()));

    /// <summary>Bayes' rule by hand: share of the role times its share certified, over their sum.</summary>
    [Fact]
    public void The_certified_are_who_they_are_by_Bayes_rule()
    {
        double sum = Workforce.CertifiedShare;
        double[] certified = [.. Workforce.RoleShares.Zip(Workforce.Certified, (share, holds) => share * holds / sum)];
        double[] not = [.. Workforce.RoleShares.Zip(Workforce.Certified, (share, holds) => share * (1 - holds) / (1 - sum))];
        Near(certified, Roles(new Said { Certified = 1 }));
        Near(not, Roles(new Said { Certified = 0 }));
        Near([.. Workforce.RoleShares.Select((_, role) => (certified[role] * sum) + (not[role] * (1 - sum)))], Workforce.RoleShares);
    }

    [Fact]
    public void A_beginner_is_likelier_an_apprentice_than_one_of_ten_years()
    {
        int apprentice = Workforce.Roles.IndexOf("apprentice-coder");
        Assert.True(Roles(new Said { From = 0, To = 0 })[apprentice] > 0.1);
        Assert.InRange(Roles(new Said { From = 10, To = 10 })[apprentice], 0, 0.01);
    }

    [Fact]
    public void A_holder_is_whom_the_parameters_say()
    {
        int auditor = Workforce.Credentials.IndexOf("CPMA");
        Near(Workforce.Holders[auditor]!, Roles(new Said { Credentials = new[] { auditor } }));
    }

    [Fact]
    public void Years_spent_in_the_segments_add_up_to_the_years()
    {
        ExperienceBasis basis = new(Workforce);
        foreach (double years in new[] { 0, 0.5, 1, 4, 7.25, 19, 33, 60 })
            Assert.Equal(years, Enumerable.Range(0, Workforce.Segments).Sum(segment => basis.At(years, segment)), 1e-12);
        Assert.Equal(1, basis.At(4, 0));
        Assert.Equal(1, basis.At(4, 3));
        Assert.Equal(0, basis.At(4, 4));
    }

    private static double[] Roles(in Said said)
    {
        double[] roles = new double[Workforce.Roles.Length];
        Person.RoleShares(said, roles);
        return roles;
    }

    private static void Near(double[] expected, double[] actual)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 1e-9);
    }
}
