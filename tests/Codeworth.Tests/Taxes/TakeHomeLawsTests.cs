using Codeworth.Data.Catalog;
using Codeworth.Taxes;
using Xunit;

namespace Codeworth.Tests.Taxes;

/// <summary>Laws over all states, years and filing statuses.</summary>
public sealed class TakeHomeLawsTests
{
    private const double Raise = 50;

    public static TheoryData<string> States() => [.. TaxFolderTests.States];

    [Theory]
    [MemberData(nameof(States))]
    public void Take_home_rises_with_pay_except_at_named_cliffs(string state)
    {
        HashSet<string> fallen = [];
        Each(state, (calculation, household) =>
        {
            TakeHome now = calculation.Of(household), raised = calculation.Of(household with { Pay = household.Pay + Raise });
            if (raised.StateIncome - now.StateIncome + raised.Local - now.Local >= Raise * 0.5)
                fallen.Add(state);
            if (raised.FederalIncome - now.FederalIncome >= Raise * 0.5)
                fallen.Add("US");
            Assert.True(raised.Net - now.Net <= Raise + 1e-6, $"{household} gains more than the raise");
            if (raised.Net <= now.Net)
                Assert.Contains(fallen, Cliffs.Rules.ContainsKey);
        });
        Assert.All(fallen, jurisdiction => Assert.Contains(jurisdiction, Cliffs.Rules.Keys));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Nothing_is_negative_and_everything_adds_up(string state) => Each(state, (calculation, household) =>
    {
        TakeHome found = calculation.Of(household);
        double[] parts = [found.FederalIncome, found.FederalRefundable, found.SocialSecurity, found.Medicare, found.StateIncome, found.StateRefundable, found.StatePayroll, found.Local];
        Assert.All(parts, part => Assert.True(part >= 0));
        Assert.Equal(found.Gross, found.Net + found.SetAside + found.Taxes, 1e-6);
        Assert.InRange(found.AverageRate, 0, 0.6);
    });

    [Theory]
    [MemberData(nameof(States))]
    public void A_net_gives_the_gross_back(string state) => Each(state, (calculation, household) =>
    {
        double net = calculation.Of(household).Net;
        if (net <= 0)
            return;
        double gross = calculation.GrossFor(net, pay => household with { Pay = pay });
        Assert.Equal(net, calculation.Of(household with { Pay = gross }).Net, 0.005);
        if (!Cliffs.Rules.ContainsKey(state) && household.Children.Length == 0)
            Assert.Equal(household.Pay, gross, 0.005);
    });

    [Fact]
    public void A_deferral_to_retirement_lowers_federal_tax_and_no_payroll_tax()
    {
        Calculation texas = TaxFigureFiles.Laws.Of("TX", "", 2025, FilingStatus.Single);
        TakeHome plain = texas.Of(Household.Of(FilingStatus.Single, 58_000)), deferred = texas.Of(Household.Of(FilingStatus.Single, 58_000) with { Retirement = 2_900 });
        Assert.Equal(plain.FederalIncome - (0.12 * 2_900), deferred.FederalIncome, 0.01);
        Assert.Equal(plain.SocialSecurity, deferred.SocialSecurity, 1e-9);
    }

    /// <summary>By hand, 2025, single, Texas: 58,000 - 15,750 = 42,250; 11,925 at 10 % and 30,325 at 12 %; 6.2 % and 1.45 %.</summary>
    [Fact]
    public void A_coder_in_Texas_by_hand()
    {
        TakeHome found = TaxFigureFiles.Laws.Of("TX", "", 2025, FilingStatus.Single).Of(Household.Of(FilingStatus.Single, 58_000));
        Assert.Equal(1_192.50 + 3_639.00, found.FederalIncome, 0.005);
        Assert.Equal(3_596.00, found.SocialSecurity, 0.005);
        Assert.Equal(841.00, found.Medicare, 0.005);
        Assert.Equal(58_000 - 4_831.50 - 3_596 - 841, found.Net, 0.005);
    }

    /// <summary>Serving computes them by the million.</summary>
    [Fact]
    public void Nothing_is_allocated_for_a_household()
    {
        Calculation[] all = [.. TaxFolderTests.States.Select(state => TaxFigureFiles.Laws.Of(state, "", 2025, FilingStatus.Married))];
        Household household = Household.Of(FilingStatus.Married, 52_000, 4, 9, 15);
        double sum = all.Sum(law => law.Of(household).Net);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Calculation law in all)
            sum += law.Of(household).Net;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(sum > 0);
    }

    private static void Each(string state, Action<Calculation, Household> check)
    {
        Random random = new(20_25);
        foreach (int year in TaxLaw.Years)
        {
            foreach (FilingStatus status in Enum.GetValues<FilingStatus>())
            {
                Calculation calculation = TaxFigureFiles.Laws.Of(state, "", year, status);
                for (int i = 0; i < 40; i++)
                {
                    int[] children = [.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(19))];
                    Household household = Household.Of(status, Math.Round(random.NextDouble() * 180_000, 2), children);
                    check(calculation, status == FilingStatus.Married && i % 2 == 0 ? household with { SpousePay = random.Next(90_000) } : household);
                }
            }
        }
    }
}
