namespace Codeworth.App.Tests.Web;

/// <summary>The page Compare offers says what the command line says, and keeps what it refuses.</summary>
public sealed class OffersPageTests(Site site)
{
    [Fact]
    public async Task It_shows_every_part_of_both_offers()
    {
        string page = await site.Client.GetStringAsync(new Uri(site.Address + Addresses.Offers), TestContext.Current.CancellationToken);
        string[] shown = ["Remote vendor is worth", "Hospital", "$58,000", "$64,480", "Employer to retirement", "Left an hour worked", "What is typical", "/api/v1/compare-offers?area=TX"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.Equal(2, page.Split("offer-bar\"").Length - 1);
    }

    [Fact]
    public async Task Nothing_asked_shows_two_empty_offers()
    {
        string page = await site.Client.GetStringAsync(new Uri(site.Address + "/compare-offers"), TestContext.Current.CancellationToken);
        Assert.Equal(3, page.Split("<fieldset class=\"offer-form\">").Length - 1);
        Assert.DoesNotContain("cannot be read", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_kept()
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(site.Address + Addresses.OffersRefused), TestContext.Current.CancellationToken);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        string[] shown = ["value=\"lots\"", "value=\"half\"", "value=\"Texs\"", "Nearest: Texas", "id=\"1.base-wrong\"", "Offer 2 says no base pay", "Nothing you entered is lost"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }
}
