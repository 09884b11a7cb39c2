using Codeworth.Careers;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.Tests.Careers;

public sealed class CareerPayTests
{
    /// <summary>The factors multiply to what the fit says of the whole profile, to a hundredth of a cent.</summary>
    [Fact]
    public void Pay_of_a_state_is_the_fits_median()
    {
        CareerPerson person = CareerCases.Person("coder", 3, ["CPC"], "associate", "hospital", "TX");
        CareerOptions options = CareerCases.Options(6, "CRC", "CPMA") with { Roles = CareerCases.Roles("senior-coder"), Settings = [CareerCases.Words.Settings.Find("payer")!], Places = [CareerCases.Place("CA")] };
        CareerProblem problem = new(CareerCases.Basis, person, CareerCases.Single, options, CareerCases.On);
        for (int credentials = 0; credentials < problem.Axes.Credentials.Count; credentials++)
        {
            for (int job = 0; job < problem.Axes.Jobs; job++)
            {
                var at = problem.Axes.Parts(job);
                Position position = problem.Axes.Positions[at.Position];
                if (position.Standing != Standing.Market)
                    continue;
                Market market = new(problem.Axes.Places[at.Place]!.Employer, position.Role, null, problem.Axes.Settings[at.Setting]);
                Profile profile = new(person.Years + 2, problem.Axes.Credentials[credentials].Held, person.Education);
                Assert.Equal(Math.Exp(CareerCases.Basis.Fit.Locate(market, profile, CareerCases.On).Median), problem.Pay.At(2, 0, credentials, 0, job), 4);
            }
        }
    }

    [Fact]
    public void Just_promoted_pay_rises_by_the_raise_or_to_the_market_where_that_is_less()
    {
        CareerPerson person = CareerCases.Person("coder", 6, ["CPC"]);
        CareerProblem problem = new(CareerCases.Basis, person, CareerCases.Single, CareerCases.Options(2) with { Roles = CareerCases.Roles("senior-coder", "registrar", "auditor") }, CareerCases.On);
        double coder = problem.Pay.At(0, 0, 0, 0, 0);
        foreach (Role role in CareerCases.Roles("senior-coder", "auditor", "registrar"))
        {
            double market = problem.Pay.At(0, 0, 0, 0, problem.Axes.Job(problem.Axes.Positions.Of(role, Standing.Market), 0, 0, 0, 0));
            double promoted = problem.Pay.At(0, 0, 0, 0, problem.Axes.Job(problem.Axes.Positions.Of(role, Standing.Promoted, person.Role), 0, 0, 0, 0));
            Assert.Equal(Math.Min(market, coder * 1.087), promoted, 6);
        }
    }

    [Fact]
    public void Livings_are_what_the_law_leaves()
    {
        WorkingPlace ohio = CareerCases.Place("OH");
        Livings livings = Livings.Of([ohio, null], CareerObjective.TakeHome, CareerCases.Basis.Law, CareerCases.Single, CareerCases.Basis.Parities, CareerCases.On);
        Calculation law = CareerCases.Basis.Law.Of("OH", "", 2026, FilingStatus.Single);
        for (double pay = 0; pay < 250_000; pay += 777)
        {
            TakeHome left = law.Of(Household.Of(FilingStatus.Single, pay));
            Assert.Equal(left.Net + left.Refundable, livings.Of(0, pay), 3.0);
            Assert.Equal(pay, livings.Of(1, pay));
        }
    }

    [Fact]
    public void Draws_have_the_posteriors_spread()
    {
        CareerPerson person = CareerCases.Person("coder", 4, ["CPC"]);
        CareerProblem problem = new(CareerCases.Basis, person, CareerCases.Single, CareerCases.Options(1), CareerCases.On);
        double[][] draws = PosteriorDraws.Of(CareerCases.Basis.Fit, problem.Terms.All.SelectMany(part => part.Components), [person.Place!.Employer], CareerCases.On, 2000, 1);
        double[] logs = [.. draws.Select(draw => problem.Terms.Start.At(draw))];
        var located = CareerCases.Basis.Fit.Locate(person.MarketIn(person.Place.Employer, problem.Axes.Entry), person.Profile, CareerCases.On);
        double mean = logs.Average(), deviation = Math.Sqrt(logs.Sum(log => (log - mean) * (log - mean)) / logs.Length);
        Assert.Equal(located.Median, mean, 4 * located.StandardError / Math.Sqrt(logs.Length));
        Assert.Equal(1, deviation / located.StandardError, 0.07);
    }
}
