namespace Codeworth.App.Tests.Web;

/// <summary>The page Take-home says what the command line says, and keeps what it refuses.</summary>
public sealed class TakeHomePageTests(Site site)
{
    [Fact]
    public async Task It_shows_what_is_left_and_every_tax()
    {
        string page = await Page(Addresses.TakeHome);
        string[] shown = ["$45,736", "Federal income tax", "$1,037", "State income tax", "$2,111", "Local tax", "$1,523", "of $58,000"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_kept()
    {
        string page = await Page("/take-home?pay=lots&area=Texs&child-ages=4,twelve");
        string[] shown = ["3 things", "value=\"lots\"", "value=\"Texs\"", "Nearest: Texas.", "value=\"4,twelve\"", "aria-invalid=\"true\""];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    private Task<string> Page(string address) => site.Client.GetStringAsync(new Uri(site.Address + address), TestContext.Current.CancellationToken);
}
