using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.Tests.Careers;

public sealed class CareerPlannerTests
{
    private static readonly CareerPerson Senior = CareerCases.Person("senior-coder", 8, ["CCS"], "bachelor", "hospital");

    private static readonly CareerOptions Options = CareerCases.Options(8, "CRC", "CPMA") with
    {
        Roles = CareerCases.Roles("manager", "supervisor"), Settings = [CareerCases.Words.Settings.Find("payer")!], ChangesEmployer = true,
    };

    private static readonly Lazy<CareerPlan> Shared = new(() => Plan(Senior, Options));

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        CareerPlan again = Plan(Senior, Options);
        Assert.Equal(Shared.Value.Gain, again.Gain);
        Assert.Equal(Shared.Value.ChanceBest, again.ChanceBest);
        Assert.Equal(Shared.Value.Fan.Select(year => year.Plan[2]), again.Fan.Select(year => year.Plan[2]));
    }

    [Fact]
    public void The_plan_is_worth_no_less_than_its_alternatives_and_each_no_less_than_the_next()
    {
        decimal[] worth = [Shared.Value.Gain.Value.Dollars, .. Shared.Value.Alternatives.Select(other => other.Gain.Value.Dollars), 0];
        Assert.Equal(worth.OrderDescending(), worth);
    }

    [Fact]
    public void Alternatives_go_without_the_first_steps_before_them()
    {
        List<(StepKind, string)> before = [(Shared.Value.First!.Step.Kind, Shared.Value.First.Step.Id)];
        foreach (PlanAlternative alternative in Shared.Value.Alternatives)
        {
            Assert.DoesNotContain(alternative.Steps, step => before.Contains((step.Step.Kind, step.Step.Id)));
            before.Add((alternative.Steps[0].Step.Kind, alternative.Steps[0].Step.Id));
        }
    }

    [Fact]
    public void Chances_of_being_the_best_are_of_one_whole()
    {
        double all = Shared.Value.ChanceBest + Shared.Value.Alternatives.Sum(other => other.ChanceBest);
        Assert.InRange(all, 0, 1 + 1e-9);
        Assert.True(all >= Shared.Value.ChanceBeatsStaying - 1e-9);
    }

    [Fact]
    public void Fans_rise_from_percentile_to_percentile_and_staying_put_hangs_on_no_chance()
    {
        Assert.All(Shared.Value.Fan, year => Assert.Equal(year.Plan.Order(), year.Plan));
        Assert.Equal(Shared.Value.Fan[0].Plan, Shared.Value.Fan[0].Staying);
    }

    [Fact]
    public void Every_amount_lies_in_its_interval()
    {
        Assert.InRange(Shared.Value.Gain.Value.Dollars, Shared.Value.Gain.Low.Dollars, Shared.Value.Gain.High.Dollars);
        Assert.All(Shared.Value.Path, year => Assert.InRange(year.Pay.Value.Dollars, year.Pay.Low.Dollars, year.Pay.High.Dollars));
    }

    [Fact]
    public void Pay_that_was_said_is_known_in_the_first_year()
    {
        CareerPlan plan = Plan(Senior with { Pay = new Codeworth.Wages.AnnualWage(80_000, CareerCases.On.DollarYear) }, Options);
        Assert.Equal((80_000, 80_000, 80_000), (Whole(plan.Path[0].Pay.Value), Whole(plan.Path[0].Pay.Low), Whole(plan.Path[0].Pay.High)));
    }

    [Fact]
    public void Where_nothing_may_be_done_the_plan_is_to_stay()
    {
        CareerPlan plan = Plan(Senior, CareerCases.Options(5));
        Assert.Null(plan.First);
        Assert.Equal(0, plan.Gain.Value.Dollars);
        Assert.Empty(plan.Alternatives);
    }

    [Fact]
    public void A_step_that_fails_has_something_to_do_next() => Assert.All(
        Shared.Value.Path.Where(year => year.Year == 0).SelectMany(year => new[] { year.Study, year.Job }).Where(step => step.Chance < 1 && step.Kind != StepKind.Stay),
        step => Assert.Contains(Shared.Value.Otherwise, otherwise => otherwise.Failed.Id == step.Id));

    [Fact]
    public void Sensitivities_hold_the_gain_between_their_ends()
    {
        Assert.NotEmpty(Shared.Value.Sensitivities);
        Assert.All(Shared.Value.Sensitivities, each => Assert.InRange(
            Shared.Value.Gain.Value.Dollars, Math.Min(each.AtLow.Dollars, each.AtHigh.Dollars) - 1, Math.Max(each.AtLow.Dollars, each.AtHigh.Dollars) + 1));
    }

    /// <summary>Somebody outside passes through a programme and a first job before anything of coding.</summary>
    [Fact]
    public void Somebody_outside_learns_then_enters()
    {
        CareerPerson outsider = CareerCases.Person(null, 0, [], "high-school") with { Pay = new Codeworth.Wages.AnnualWage(34_000, CareerCases.On.DollarYear) };
        CareerPlan plan = Plan(outsider, CareerCases.Options(8, "CPC", "CCA") with { Roles = CareerCases.Roles("coder"), Trainings = CareerCases.Tables.Trainings.All });
        Assert.Equal(StepKind.Programme, plan.First!.Step.Kind);
        Assert.Null(plan.Path[0].Role);
        int entered = plan.Path.ToList().FindIndex(year => year.Role is not null);
        Assert.True(entered > 0);
        Assert.NotEmpty(plan.Path[entered].Credentials);
        Assert.Equal(34_000, Whole(plan.Path[0].Pay.Value));
    }

    /// <summary>A degree of the field is a way in by itself: its exam needs no other programme.</summary>
    [Fact]
    public void A_degree_is_a_way_in()
    {
        CareerPerson outsider = CareerCases.Person(null, 0, [], "high-school") with { Pay = new Codeworth.Wages.AnnualWage(30_000, CareerCases.On.DollarYear) };
        CareerPlan plan = Plan(outsider, CareerCases.Options(15, "RHIT", "CPC") with { HoursPerWeek = 30, Trainings = [CareerCases.Tables.Trainings.Find("associate")!] });
        Assert.Equal((StepKind.Degree, "associate"), (plan.First!.Step.Kind, plan.First.Step.Id));
        Assert.Contains(plan.Path, year => year.Role is not null && year.Education.Id == "associate" && !year.Credentials.IsEmpty);
    }

    private static int Whole(Codeworth.Wages.AnnualWage wage) => (int)Math.Round(wage.Dollars);

    private static CareerPlan Plan(CareerPerson person, CareerOptions options) =>
        CareerPlanner.Plan(CareerCases.Basis, person, CareerCases.Single, options, CareerCases.On, 100, CareerQuestion.Seed);
}
