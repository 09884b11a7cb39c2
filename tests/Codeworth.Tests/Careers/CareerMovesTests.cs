using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.Tests.Careers;

public sealed class CareerMovesTests
{
    private static readonly CareerPerson Coder = CareerCases.Person("coder", 4, ["CPC"], setting: "physician-office", place: "TX");

    private static readonly CareerOptions Options = CareerCases.Options(10, "CRC", "CPMA", "CCS", "RHIT", "CPC-I") with
    {
        Roles = CareerCases.Roles("senior-coder", "auditor", "manager"), Settings = [.. CareerCases.Words.Settings.All], Modes = [.. CareerCases.Words.Modes.All],
        Trainings = CareerCases.Tables.Trainings.All, ChangesEmployer = true,
    };

    private static readonly Lazy<Moves> Shared = new(() => Of(Coder, Options));

    [Fact]
    public void Steps_stand_by_what_they_are_worth()
    {
        decimal[] worth = [.. Shared.Value.Open.Select(move => move.OverHorizon!.Value.Value.Dollars)];
        Assert.Equal(worth.OrderDescending(), worth);
    }

    /// <summary>A step alone is worth what the exact plan with that step alone is, or less than staying put where it is a loss.</summary>
    [Fact]
    public void A_step_is_worth_what_a_plan_of_it_alone_is()
    {
        CareerOptions only = CareerCases.Options(10, "CRC");
        double plan = CareerCases.Value(Coder, only) - CareerCases.Value(Coder, CareerCases.Options(10));
        Move crc = Shared.Value.Open.Single(move => move.Step.Id == "CRC");
        Assert.Equal(plan, (double)crc.OverHorizon!.Value.Value.Dollars, 0.01);
    }

    [Fact]
    public void A_promotion_adds_the_raise_at_once_and_the_market_later()
    {
        Move senior = Shared.Value.Open.Single(move => move.Step.Id == "senior-coder");
        double pay = (double)Shared.Value.Pay.Value.Dollars;
        Assert.Equal(0.087 * pay, (double)senior.Gain!.Value.Value.Dollars, 0.5);
        Assert.True(senior.Market!.Value.Value.Dollars > senior.Gain.Value.Value.Dollars);
    }

    /// <summary>The gain of a credential is the fit's contrast of the two profiles, from the joint posterior.</summary>
    [Fact]
    public void A_gain_is_the_contrast_of_two_profiles()
    {
        Codeworth.Markets.Market market = new(Coder.Place!.Employer, Coder.Role, null, Coder.Setting);
        var contrast = CareerCases.Basis.Fit.Contrast((market, Coder.Profile with { Credentials = CareerCases.Credentials("CPC", "CRC") }), (market, Coder.Profile), CareerCases.On);
        Move crc = Shared.Value.Open.Single(move => move.Step.Id == "CRC");
        double pay = (double)Shared.Value.Pay.Value.Dollars;
        Assert.Equal(pay * contrast.Percent.Value / 100, (double)crc.Gain!.Value.Value.Dollars, 0.5);
        Assert.Equal(pay * contrast.Percent.Low / 100, (double)crc.Gain.Value.Low.Dollars, 0.5);
    }

    [Fact]
    public void What_no_figure_speaks_of_is_not_ranked()
    {
        Assert.Contains(Shared.Value.Unknown, move => move.Step.Id == "CCS");
        Assert.DoesNotContain(Shared.Value.Open.Concat(Shared.Value.Later), move => move.Figures == 0);
    }

    [Fact]
    public void What_takes_something_first_says_what()
    {
        Assert.Contains("a bachelor degree", Of(CareerCases.Person("senior-coder", 8, ["CPC"]), Options).Later.Single(move => move.Step.Id == "manager").Needs);
        Assert.Contains("the CPC", Of(CareerCases.Person("coder", 8, ["CCS"]), Options).Later.Single(move => move.Step.Id == "CPC-I").Needs);
        Assert.Contains("5 years of experience", Shared.Value.Open.Single(move => move.Step.Id == "CPC-I").Needs);
    }

    [Fact]
    public void A_loss_says_so()
    {
        CareerFigures dear = CareerCases.Tables.Figures.With("issuer.AAPC.exam-fee", 90_000);
        Moves moves = CareerMoves.Of(CareerCases.Basis with { Tables = CareerCases.Tables with { Figures = dear } }, Coder, CareerCases.Single, Options, CareerCases.On, 50, CareerQuestion.Seed);
        Assert.True(moves.Open.Single(move => move.Step.Id == "CRC").IsLoss);
    }

    /// <summary>By gross pay the move would be paid back in months; by what it buys there, in years.</summary>
    [Fact]
    public void A_dearer_place_pays_back_by_its_own_taxes_and_prices()
    {
        Move california = Of(Coder, Options with { Places = [CareerCases.Place("CA")] }).Open.Single(move => move.Step.Kind == StepKind.Area);
        double gross = 12 * california.Step.Cost / (double)california.Gain!.Value.Value.Dollars;
        Assert.True(california.PaybackMonths > 2 * gross);
    }

    [Fact]
    public void A_degree_opens_roles_and_credentials()
    {
        Move bachelor = Of(CareerCases.Person("senior-coder", 8, ["CPC"]), Options with { HoursPerWeek = 30 }).Open.Single(move => move.Step.Kind == StepKind.Degree && move.Step.Id == "bachelor");
        Assert.Contains("Manager", bachelor.Opens);
        Assert.Contains("RHIA", bachelor.Opens);
    }

    [Fact]
    public void The_apprentice_mark_that_falls_anyway_is_no_steps_gain()
    {
        CareerPerson apprentice = CareerCases.Person("apprentice-coder", 1, ["CPC-A"]);
        Move crc = Of(apprentice, Options).Open.Single(move => move.Step.Id == "CRC");
        Move ofFull = Of(apprentice with { Credentials = CareerCases.Credentials("CPC") }, Options).Open.Single(move => move.Step.Id == "CRC");
        double share = (double)(crc.Gain!.Value.Value.Dollars / Of(apprentice, Options).Pay.Value.Dollars), full = (double)(ofFull.Gain!.Value.Value.Dollars / Of(apprentice with { Credentials = CareerCases.Credentials("CPC") }, Options).Pay.Value.Dollars);
        Assert.Equal(full, share, 9);
    }

    private static Moves Of(CareerPerson person, CareerOptions options) => CareerMoves.Of(CareerCases.Basis, person, CareerCases.Single, options, CareerCases.On, 50, CareerQuestion.Seed);
}
