using Codeworth.Careers;
using Codeworth.Wages;

namespace Codeworth.Tests.Careers;

public sealed class CareerSolverTests
{
    /// <summary>Take-home pay is kept in steps of 20 dollars: a kink of the law within a step moves a year by less than a dollar.</summary>
    private const double WithinAYear = 1;

    /// <summary>Years, credentials and options in every mixture that matters: apprentices, more than three credentials, promotions, employers, settings, places.</summary>
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_what_plain_recursion_over_every_state_finds(int which)
    {
        (CareerPerson person, CareerOptions options) = Case(which);
        Assert.Equal(new CareerByHand(person, options).Value(), CareerCases.Value(person, options), WithinAYear * options.Horizon);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Following_the_policy_brings_its_value(int which)
    {
        (CareerPerson person, CareerOptions options) = Case(which);
        CareerProblem problem = new(CareerCases.Basis, person, CareerCases.Single, options, CareerCases.On);
        CareerPolicy policy = CareerSolver.Solve(problem);
        Occupancy followed = Occupancy.Of(policy);
        Assert.Equal(policy.Value, followed.ValueAt(problem.Pay), 6);
        Assert.All(followed.Years, states => Assert.Equal(1, states.Sum(state => state.Chance), 9));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_worth_no_less_than_staying_put(int which)
    {
        (CareerPerson person, CareerOptions options) = Case(which);
        CareerProblem problem = new(CareerCases.Basis, person, CareerCases.Single, options, CareerCases.On);
        Assert.True(CareerSolver.Solve(problem).Value >= Occupancy.Of(CareerPolicy.Staying(problem)).ValueAt(problem.Pay) - 1e-6);
    }

    [Fact]
    public void More_pay_is_worth_more()
    {
        (CareerPerson person, CareerOptions options) = Case(3);
        Assert.True(CareerCases.Value(person with { Pay = new AnnualWage(60_000, CareerCases.On.DollarYear) }, options) > CareerCases.Value(person with { Pay = new AnnualWage(50_000, CareerCases.On.DollarYear) }, options));
    }

    [Theory]
    [InlineData("issuer.AAPC.exam-fee", 5000, false)]
    [InlineData("issuer.AAPC.pass-chance", 0.95, true)]
    [InlineData("promotion.chance", 0.3, true)]
    [InlineData("employer.cost", 50_000, false)]
    public void Dearer_steps_are_worth_no_more_and_likelier_ones_no_less(string figure, double value, bool isBetter)
    {
        (CareerPerson person, CareerOptions options) = Case(3);
        CareerBasis other = CareerCases.Basis with { Tables = CareerCases.Tables with { Figures = CareerCases.Tables.Figures.With(figure, value) } };
        (double before, double after) = (CareerCases.Value(person, options), CareerCases.Value(person, options, other));
        Assert.True(isBetter ? after >= before - 1e-6 : after <= before + 1e-6);
        Assert.NotEqual(before, after, 1.0);
    }

    [Fact]
    public void What_may_not_be_done_is_worth_no_more()
    {
        (CareerPerson person, CareerOptions options) = Case(3);
        double free = CareerCases.Value(person, options);
        Assert.True(CareerCases.Value(person, options with { Roles = [] }) <= free);
        Assert.True(CareerCases.Value(person, options with { Settings = [] }) <= free);
        Assert.True(CareerCases.Value(person, options with { HoursPerWeek = 1 }) <= free);
        Assert.True(CareerCases.Value(person, options with { Without = [(StepKind.Credential, "CRC")] }) <= free);
    }

    /// <summary>A free certain step that pays more is taken in the first year by whoever has it open.</summary>
    [Fact]
    public void A_free_certain_gain_is_taken_at_once()
    {
        (CareerPerson person, CareerOptions options) = Case(2);
        CareerFigures free = CareerCases.Tables.Figures.With("setting.cost", 0).With("setting.chance", 1);
        CareerProblem problem = new(CareerCases.Basis with { Tables = CareerCases.Tables with { Figures = free } }, person, CareerCases.Single, options with { Credentials = [], Roles = [], ChangesEmployer = false }, CareerCases.On);
        CareerPolicy policy = CareerSolver.Solve(problem);
        Assert.Equal((StepKind.Setting, "payer"), (problem.JobSteps[policy.Job(0, 0, problem.Start, 0)].Kind, problem.JobSteps[policy.Job(0, 0, problem.Start, 0)].Id));
    }

    private static (CareerPerson Person, CareerOptions Options) Case(int which)
    {
        CareerPerson coder = CareerCases.Person("coder", 4, ["CPC"], setting: "hospital");
        CareerOptions plain = CareerCases.Options(4, "CRC", "CPMA");
        return which switch
        {
            0 => (coder, plain),
            1 => (CareerCases.Person("apprentice-coder", 0, ["CPC-A"]), plain with { Roles = CareerCases.Roles("coder"), Horizon = 5 }),
            2 => (coder, plain with { Settings = [CareerCases.Words.Settings.Find("payer")!], ChangesEmployer = true }),
            3 => (CareerCases.Person("coder", 2, [], "bachelor"), CareerCases.Options(5, "CPC", "CCS", "CRC") with
            {
                Roles = CareerCases.Roles("senior-coder", "auditor", "manager"), Settings = [CareerCases.Words.Settings.Find("payer")!], ChangesEmployer = true,
            }),
            4 => (CareerCases.Person("coder", 1, []), CareerCases.Options(5, "CPC", "COC", "CRC", "CPMA", "CDEO")),
            5 => (CareerCases.Person("senior-coder", 9, ["CPC", "CCS", "CRC", "CPMA"], "bachelor"), CareerCases.Options(5, "CDEO", "CPC-I") with { Roles = CareerCases.Roles("manager", "supervisor", "director") }),
            6 => (CareerCases.Person("biller", 3, ["CPB"]), CareerCases.Options(4, "CPC", "CCA") with { Roles = CareerCases.Roles("coder") }),
            _ => (coder, plain with { Places = [CareerCases.Place("TX"), CareerCases.Place("CA")] }),
        };
    }
}
