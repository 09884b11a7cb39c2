namespace Codeworth.App.Tests.Web;

public sealed class ClaimsPageTests(Site site)
{
    [Fact]
    public async Task The_register_stands_there_without_a_question()
    {
        string page = await Get("/claims");
        Assert.Contains("46 claims", page, StringComparison.Ordinal);
        Assert.Contains("id=\"S046\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("found-heading", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_of_ones_own_is_checked() => Assert.Contains("found-heading", await Get("/claims?say=CRC%20adds%2020-40%25"), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_refused_is_kept_in_its_field_and_shown_as_text()
    {
        string page = await Get("/claims?say=%3Cb%3Enurses%20earn%20lots");
        Assert.Contains("value=\"&lt;b>nurses earn lots\"", page.Replace("&gt;", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("CRC adds 20-40%", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>nurses", page, StringComparison.Ordinal);
    }

    private Task<string> Get(string address) => site.Client.GetStringAsync(new Uri(site.Address + address), TestContext.Current.CancellationToken);
}
