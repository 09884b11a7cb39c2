using Codeworth.Careers;
using Codeworth.Markets;

namespace Codeworth.Tests.Careers;

public sealed class CareerFiguresTests
{
    private static readonly CareerFigures Figures = CareerCases.Tables.Figures;

    public static TheoryData<string> Ids => [.. Figures.All.Select(figure => figure.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_figure_lies_in_its_range_and_says_where_it_is_from(string id)
    {
        CareerFigure figure = Figures[id];
        Assert.InRange(figure.Value, figure.Low, figure.High);
        Assert.True(figure.Unit != "chance" || figure is { Low: >= 0, High: <= 1 });
        Assert.True(figure.IsAssumed ? figure.Url.Length == 0 && figure.Publisher == "Codeworth" && (figure.Note.Length > 0 || figure.Value == 0 || figure.IsUncertain) : figure is { Url.Length: > 0, Tier: "A" or "B" });
        Assert.Matches("^[0-9]{4}$", figure.Date);
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Figures.All.Length, Figures.All.Select(figure => figure.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Every_credential_has_a_fee_a_chance_hours_and_renewals() => Assert.All(CareerCases.Words.Credentials.All, credential => Assert.All(
        (string[])["exam-fee", "books", "pass-chance", "study-hours", "renewal-units", "renewal-fee"], what => Assert.NotNull(Figures.Of(credential, what))));

    [Theory]
    [InlineData("CCS", "exam-fee", 399)]
    [InlineData("CCS", "pass-chance", 0.84)]
    [InlineData("CCA", "pass-chance", 0.62)]
    [InlineData("CPC", "exam-fee", 499)]
    [InlineData("CEMC", "exam-fee", 499)]
    [InlineData("RHIA", "renewal-units", 30)]
    public void What_is_not_known_of_a_credential_is_its_issuers(string credential, string what, double value) =>
        Assert.Equal(value, Figures.Of(CareerCases.Words.Credentials.Find(credential)!, what).Value);

    [Fact]
    public void Promotions_bring_what_surveys_say_and_not_15_to_30_percent()
    {
        Assert.Equal(8.7, Figures["promotion.raise"].Value);
        Assert.Equal(0.09, Figures["promotion.chance"].Value);
        Assert.Equal(9.1, Figures.OfPromotion("director", "raise").Value);
        Assert.Equal(8.7, Figures.OfPromotion("manager", "raise").Value);
    }

    /// <summary>738 federal coders at GS-9 to 1,862 at GS-8, of whom 3.5 % leave work and 2.9 % change it a year; 109 directors to 417 managers, of whom 2.6 and 4.3 % do.</summary>
    [Theory]
    [InlineData("senior-coder", 738.0 / 1862 * 0.064)]
    [InlineData("supervisor", 137.0 / 2600 * 0.064)]
    [InlineData("manager", 417.0 / 875 * 0.069)]
    [InlineData("director", 109.0 / 417 * 0.069)]
    public void A_promotion_is_at_least_as_likely_as_posts_above_fall_vacant(string role, double least) => Assert.Equal(least, Figures.OfPromotion(role, "chance").Low, 3);

    /// <summary>1,371 people of 10.2 years, 361 of 12.3 and 130 of 17.4.</summary>
    [Fact]
    public void Service_of_a_grade_is_the_mean_over_agencies() => Assert.Equal(((1371 * 10.2) + (361 * 12.3) + (130 * 17.4)) / 1862, Figures["service.coder"].Value, 1);

    /// <summary>A CCS at 399 dollars and 300 of books, passed by 84 %: tried until it is passed it costs the books once and the fee 1 / 0.84 times.</summary>
    [Fact]
    public void An_exam_tried_until_it_is_passed_costs_its_books_once()
    {
        CareerStep exam = new StepCosts(CareerCases.Tables).Exam(CareerCases.Words.Credentials.Find("CCS")!, [], 6);
        Assert.Equal(300 + (399 / 0.84), exam.AttemptCost / exam.Chance, 9);
    }

    [Fact]
    public void A_programme_that_was_completed_is_not_paid_for_again()
    {
        CareerStep programme = new StepCosts(CareerCases.Tables).Programme(CareerCases.Tables.Trainings.Find("certificate")!, CareerCases.Words.Credentials.Find("CPC")!);
        double completed = Figures["training.certificate.completion"].Value, passed = Figures["training.certificate.pass-chance"].Value, cost = Figures["training.certificate.cost"].Value;
        double fails = 1 - (completed * passed), left = (1 - completed) / fails, failed = completed * (1 - passed) / fails;
        Assert.Equal(222 + (left * cost) + (failed * 499), programme.FailureCost!.Value, 9);
    }

    [Fact]
    public void Roles_educations_and_credentials_of_promotions_are_known() => Assert.All(CareerCases.Tables.Promotions, promotion =>
    {
        Assert.NotNull(CareerCases.Words.Roles.Find(promotion.From));
        Assert.NotNull(CareerCases.Words.Roles.Find(promotion.To));
        Assert.True(promotion.Education.Length == 0 || CareerCases.Words.Educations.Find(promotion.Education) is not null);
        Assert.True(promotion.Credential is "" or Promotion.AnyCoding || CareerCases.Words.Credentials.Find(promotion.Credential) is not null);
        Assert.True(promotion.Tier == CareerFigure.Assumed || promotion.Source.Length > 0);
    });

    [Fact]
    public void Apprentices_become_credentials_that_are_known() => Assert.All(
        CareerCases.Words.Credentials.All.Where(credential => credential.Becomes.Length > 0), credential => Assert.Equal(credential, CareerCases.Tables.ApprenticeOf(CareerCases.Words.Credentials.Find(credential.Becomes)!)));

    [Fact]
    public void Every_programme_has_months_hours_and_a_cost() => Assert.All(CareerCases.Tables.Trainings.All.Where(training => training.Kind != "course"), training =>
    {
        Assert.True(Figures.Of(training, "months") > 0 && Figures.Of(training, "hours") > 0 && Figures.Of(training, "completion") > 0);
        Assert.True(Figures.Of(training, "cost") + Figures.Of(training, "cost-year") > 0);
        Assert.NotEmpty(training.Credentials);
    });

    /// <summary>36 units for one, 40 for two, 52 for five and more, at 8 dollars a unit over two years, and the membership.</summary>
    [Theory]
    [InlineData(222 + (18 * 8), "CPC")]
    [InlineData(222 + (20 * 8), "CPC", "CRC")]
    [InlineData(222 + (26 * 8), "CPC", "CRC", "CPMA", "COC", "CDEO", "CPB")]
    [InlineData(109 + (10 * 8), "CCS")]
    [InlineData(134 + (15 * 8), "CCS", "CCA")]
    [InlineData(222 + (18 * 8) + 109 + (10 * 8), "CPC", "CCS")]
    public void Renewals_cost_what_their_rules_say(double dollars, params string[] held) =>
        Assert.Equal(dollars, new Upkeep(Figures).Cost(CareerCases.Credentials(held)), 6);
}
