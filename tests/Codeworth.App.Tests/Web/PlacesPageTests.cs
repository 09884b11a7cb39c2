using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Web;

/// <summary>The page Places says what the command line says, and keeps what it refuses.</summary>
public sealed class PlacesPageTests(Site site)
{
    [Fact]
    public async Task It_shows_the_numbers_of_the_command_line()
    {
        string page = await Page(Addresses.Places);
        string table = (await Ran.Command("places", "--years", "4", "--credential", "CPC", "--home", "TX", "--out", "-")).Out;
        string[] texas = Assert.Single(table.Split('\n'), line => line.Contains(",TX,Texas,", StringComparison.Ordinal)).Split(',');
        Assert.All([6, 7, 8, 9, 15, 19], column => Assert.Contains($"${int.Parse(texas[column]):#,0}", page, StringComparison.Ordinal));
        Assert.Equal(51, page.Split("<th scope=\"row\">").Length - 1);
        Assert.Contains("Texas is number", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_is_drawn_of_states_and_leads_into_them()
    {
        Assert.Contains("/places?years=4&amp;credential=CPC&amp;home=TX&amp;on=2026-11&amp;within=OH", await Page(Addresses.Places), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"tiles\"", await Page("/places?within=OH"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_kept()
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(site.Address + Addresses.PlacesRefused), TestContext.Current.CancellationToken);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        string[] shown = ["value=\"Texs\"", "Nearest: Texas", "value=\"lots\"", "value=\"CPX\"", "aria-invalid=\"true\"", "Nothing you entered is lost"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sorting_is_a_link_and_needs_no_script() =>
        Assert.Contains("by=needed#answer", await Page(Addresses.Places), StringComparison.Ordinal);

    private Task<string> Page(string address) => site.Client.GetStringAsync(new Uri(site.Address + address), TestContext.Current.CancellationToken);
}
