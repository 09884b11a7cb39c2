namespace Codeworth.App.Tests.Web;

/// <summary>The pages of careers say what the command line says, and keep what they refuse.</summary>
public sealed class CareerPagesTests(Site site)
{
    public static TheoryData<string, string[]> Shown => new()
    {
        { Addresses.Moves, ["Steps, the most worth first", "No evidence: not ranked", "Pays back", "/api/v1/moves?years=1"] },
        { Addresses.Plan, ["First, sit for the", "The chance that it beats staying put", "class=\"fan\"", "If they do not", "The next best plans", "What it hangs on", "Reminders for your calendar"] },
        { Addresses.Training, ["Side by side", "Certificate programme", "Associate degree", "Paid back by year 15", "class=\"fan\""] },
        { Addresses.Related, ["The ladder", "Director", "Beside it, Dallas-Fort Worth-Arlington, TX", "Registered Nurses"] },
        { "/outlook", ["194,800 jobs in 2024", "Edition by edition", "NEJM AI", "used nowhere"] },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task They_show_the_answer(string address, string[] shown)
    {
        string page = await site.Client.GetStringAsync(new Uri(site.Address + address), TestContext.Current.CancellationToken);
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/moves")]
    [InlineData("/plan")]
    [InlineData("/training")]
    public async Task Nothing_asked_shows_the_form_alone(string address)
    {
        string page = await site.Client.GetStringAsync(new Uri(site.Address + address), TestContext.Current.CancellationToken);
        Assert.Contains("Say where you stand", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"answer\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_kept()
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(site.Address + Addresses.PlanRefused), TestContext.Current.CancellationToken);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        string[] shown = ["value=\"Texs\"", "value=\"lots\"", "value=\"CRCC, CPMA\"", "id=\"consider-wrong\"", "id=\"area-wrong\"", "Nothing you entered is lost"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_things_in_one_field_are_read_apart_and_a_place_with_its_state_is_one()
    {
        string page = await site.Client.GetStringAsync(new Uri(site.Address + "/moves?years=4&credential=CPC&area=TX&on=2026-11&consider=CRC,%20Denver,%20CO,%20remote"), TestContext.Current.CancellationToken);
        string[] shown = ["CRC", ">Denver, CO<", "Remote"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }
}
