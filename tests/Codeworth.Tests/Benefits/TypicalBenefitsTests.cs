using Codeworth.Benefits;
using Codeworth.Data.Catalog;

namespace Codeworth.Tests.Benefits;

/// <summary>What is typical, against the publishers' own figures.</summary>
public sealed class TypicalBenefitsTests
{
    private static readonly TypicalBenefits Typical = ReferenceCatalog.Shipped.Benefits;

    /// <summary>BLS, March 2026, office work: 2.77 of leave and 1.04 of retirement beside 25.00 of wages; 2.77 / 27.77 of 260 days.</summary>
    [Fact]
    public void Shares_of_pay_are_those_of_employers_costs()
    {
        Assert.Equal(2.77 / 27.77, Typical.LeaveShare, 12);
        Assert.Equal(25.93, Typical.DaysOff, 0.01);
        Assert.Equal(1.04 / 27.77, Typical.RetirementShare, 12);
        Assert.Equal(1.06 / 27.77, Typical.SupplementShare, 12);
    }

    /// <summary>KFF, 2025: 9,325 and 1,440 for one; 26,993 and 6,850 for a family, 6,227 and 8,889 by size. BLS: employers pay 80 % for one.</summary>
    [Fact]
    public void Premiums_are_those_of_the_survey_with_what_other_figures_say()
    {
        Assert.Equal((9325, (1440, 1440, 9325 * 0.2)), (Typical.Premium(HealthCoverage.Single), Rounded(Typical.Worker(HealthCoverage.Single))));
        Assert.Equal((26993, (6850, 6227, 8889)), (Typical.Premium(HealthCoverage.Family), Typical.Worker(HealthCoverage.Family)));
        Assert.Equal((0, (0, 0, 0)), (Typical.Premium(HealthCoverage.None), Typical.Worker(HealthCoverage.None)));
    }

    [Fact]
    public void Every_figure_names_its_source()
    {
        Assert.True(Typical.All.Length >= 20);
        Assert.All(Typical.All, figure => Assert.True(figure is { OfWhom.Length: > 0, Unit.Length: > 0, Date.Length: >= 4, Publisher.Length: > 0, Title.Length: > 0, Tier: "A" or "B" } && figure.Url.StartsWith("https://", StringComparison.Ordinal)));
    }

    private static (double, double, double) Rounded((double Value, double Low, double High) worker) => (worker.Value, worker.Low, Math.Round(worker.High, 6));
}
