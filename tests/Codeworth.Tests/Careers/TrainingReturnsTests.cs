using Codeworth.Careers;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Tests.Careers;

public sealed class TrainingReturnsTests
{
    private static readonly CareerPerson Outsider = CareerCases.Person(null, 0, [], "high-school") with { Pay = new AnnualWage(34_000, CareerCases.On.DollarYear) };

    [Fact]
    public void Dearer_is_worth_less_and_likelier_more()
    {
        decimal ours = Certificate().Worth.Value.Dollars;
        Assert.True(Certificate(("training.certificate.cost", 9_000)).Worth.Value.Dollars < ours);
        Assert.True(Certificate(("training.certificate.completion", 0.95)).Worth.Value.Dollars > ours);
        Assert.True(Certificate(("entry.months", 18)).Worth.Value.Dollars < ours);
    }

    [Fact]
    public void The_chance_of_having_paid_back_never_falls_where_success_pays_every_year_and_stays_below_that_of_success()
    {
        TrainingReturn certificate = Certificate();
        Assert.All(certificate.BreakEven.Zip(certificate.BreakEven.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 0.02));
        Assert.InRange(certificate.BreakEven[^1], 0, certificate.Chance + 0.05);
    }

    /// <summary>Nothing uncertain and nothing lost: fees at once, then the difference of two levels of pay, month by month.</summary>
    [Fact]
    public void Without_uncertainty_it_is_the_discounted_difference_of_pay()
    {
        (string, double)[] certain =
        [
            ("training.certificate.completion", 1), ("training.certificate.pass-chance", 1), ("training.certificate.months", 1), ("training.certificate.cost", 1200), ("issuer.AAPC.exam-fee", 0), ("issuer.AAPC.membership", 0),
            ("renewal.unit-cost", 0), ("entry.months", 0),
        ];
        CareerBasis basis = Basis(certain);
        CareerPerson coder = CareerCases.Person("coder", 5, ["CCS"], "high-school");
        CareerProblem still = new(basis, coder, CareerCases.Single, CareerMoves.Nothing(CareerCases.Options(3) with { Objective = CareerObjective.Pay }), CareerCases.On);
        TrainingReturn found = TrainingReturns.Of(still, CareerCases.Tables.Trainings.Find("certificate")!, false, CareerQuestion.Seed);
        double expected = 0;
        for (int month = 0; month < 36; month++)
        {
            double years = 5 + (month / 12), gain = month < 1 ? -1200 : (Pay(coder, years, "some-college", "CCS", "CPC") - Pay(coder, years, "high-school", "CCS")) / 12;
            expected += Math.Pow(1.03, -month / 12.0) * gain;
        }

        // The mean over draws of the evidence lies within their sampling error of the value at the posterior mean.
        Assert.Equal(expected, (double)found.Worth.Value.Dollars, Math.Abs(expected) * 0.12);
    }

    [Fact]
    public void Full_time_gives_up_the_pay_of_its_years()
    {
        TrainingReturn beside = Degree(isFullTime: false), full = Degree(isFullTime: true);
        Assert.Equal(0, beside.Forgone);
        Assert.Equal(68_000, full.Forgone);
        Assert.True(full.Months.Value < beside.Months.Value);
    }

    [Fact]
    public void The_rate_of_return_makes_the_expected_flows_worth_nothing_at_that_discount()
    {
        TrainingReturn ours = Degree(isFullTime: false);
        Assert.NotNull(ours.Rate);
        TrainingReturn at = Degree(isFullTime: false, discount: ours.Rate!.Value);
        Assert.Equal(0, (double)at.Worth.Value.Dollars, 1.0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer() => Assert.Equal(Certificate().Worth, Certificate().Worth);

    private static TrainingReturn Certificate(params (string Id, double Value)[] instead) =>
        TrainingReturns.Of(Still(Basis(instead), 15, 0.03), CareerCases.Tables.Trainings.Find("certificate")!, false, CareerQuestion.Seed);

    private static TrainingReturn Degree(bool isFullTime, double discount = 0.03) =>
        TrainingReturns.Of(Still(CareerCases.Basis, 20, discount), CareerCases.Tables.Trainings.Find("associate")!, isFullTime, CareerQuestion.Seed);

    private static CareerProblem Still(CareerBasis basis, int horizon, double discount) =>
        new(basis, Outsider, CareerCases.Single, CareerMoves.Nothing(CareerCases.Options(horizon) with { Discount = discount }), CareerCases.On);

    private static CareerBasis Basis((string Id, double Value)[] instead) => CareerCases.Basis with
    {
        Tables = CareerCases.Tables with { Figures = CareerCases.Tables.Figures.With(instead.Select(each => CareerAssumption.Of(CareerCases.Tables.Figures[each.Id], each.Value))) },
    };

    private static double Pay(CareerPerson coder, double years, string education, params string[] held) => Math.Exp(CareerCases.Basis.Fit.Locate(
        new Market(coder.Place!.Employer, coder.Role), new Profile(years, CareerCases.Credentials(held), CareerCases.Words.Educations.Find(education)), CareerCases.On).Median);
}
