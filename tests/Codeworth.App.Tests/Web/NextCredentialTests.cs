using System.Collections.Immutable;
using Codeworth.App.Web.Asking;
using Codeworth.Data.Catalog;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Web;

/// <summary>Laws of the step that is shown next.</summary>
public sealed class NextCredentialTests
{
    private static readonly Workspace _shipped = Workspace.Shipped;

    [Theory, InlineData("CPC"), InlineData("none"), InlineData("CPC-A"), InlineData("CPC", "CRC", "CCS")]
    public void Each_step_adds_one_credential_that_was_not_held_and_raises_the_median(params string[] held)
    {
        WorthAnswer now = Ask("coder", held);
        ImmutableArray<NextCredential> steps = NextCredential.Of(_shipped.Model, _shipped.Vocabulary, now);
        Assert.NotEmpty(steps);
        Assert.All(steps, step =>
        {
            Assert.DoesNotContain(step.Credential, now.Question.Profile.Credentials!.Value);
            Assert.True(step.Median.Value > now.Estimate.Median.Value);
        });
        IEnumerable<NextCredential> further = steps.Where(step => step.Held.Length > now.Question.Profile.Credentials!.Value.Length);
        Assert.Equal(further.OrderByDescending(step => step.Median.Value.Dollars), further);
    }

    [Fact]
    public void A_step_shows_what_its_own_question_answers()
    {
        NextCredential step = NextCredential.Of(_shipped.Model, _shipped.Vocabulary, Ask("coder", "CPC"))[0];
        Assert.Equal(Ask("coder", [.. step.Held.Select(each => each.Id)]).Estimate.Median, step.Median);
    }

    [Fact]
    public void The_full_credential_comes_first_and_takes_the_place_of_its_apprentice_form()
    {
        Asked asked = new([KeyValuePair.Create("years", "1"), KeyValuePair.Create("credential", "CPC-A"), KeyValuePair.Create("role", "coder")]);
        NextCredential step = NextCredential.Of(_shipped.Model, _shipped.Vocabulary, Ask("coder", "CPC-A"))[0];
        Assert.Equal("/?years=1&credential=CPC&role=coder", asked.Holding(step.Held.Select(each => each.Id)).At("/"));
    }

    [Fact]
    public void Without_a_role_no_step_is_shown_since_it_would_be_another_job() =>
        Assert.Empty(NextCredential.Of(_shipped.Model, _shipped.Vocabulary, Ask("", "CPC")));

    private static WorthAnswer Ask(string role, params string[] held) => Worth.Answer(
        _shipped.Model,
        WorthReading.Read(new WorthFields("1", [.. held], Role: role, Area: "TX"), _shipped.Vocabulary, new YearMonth(2026, 11)).Value);
}
