using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codeworth.App.Tests.Web;

/// <summary>A sceptic looks at everything that made an answer.</summary>
public sealed class ExplainPageTests(Site site, Browser browser)
{
    [Fact]
    public async Task The_answer_leads_to_what_made_it_and_back()
    {
        IPage page = await browser.Open(new View());
        await page.GotoAsync(site.Address + Addresses.Asked);
        string amount = await page.Locator(".headline .amount").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Everything that made it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What made this answer" })).ToBeVisibleAsync();
        await Expect(page.Locator(".lead")).ToContainTextAsync(amount);
        await page.Locator(".crumbs").GetByRole(AriaRole.Link, new() { Name = "The answer" }).ClickAsync();
        await Expect(page.Locator(".headline .amount")).ToHaveTextAsync(amount);
        await page.Context.CloseAsync();
    }

    /// <summary>From a figure that told much to its row among its source's figures, marked.</summary>
    [Fact]
    public async Task A_figure_leads_to_its_row_as_published()
    {
        IPage page = await browser.Open(new View());
        await page.GotoAsync(site.Address + Addresses.Explained);
        ILocator strongest = page.Locator("section[aria-labelledby=figures-heading] tbody tr").First;
        string published = await strongest.Locator("[data-label=Published]").InnerTextAsync();
        await strongest.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("tr.asked")).ToHaveCountAsync(1);
        await Expect(page.Locator("tr#figure")).ToContainTextAsync(published);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_page_says_what_the_interface_says()
    {
        IPage page = await browser.Open(new View());
        await page.GotoAsync(site.Address + Addresses.Explained);
        using HttpClient client = new();
        using JsonDocument json = JsonDocument.Parse(await client.GetStringAsync(
            site.Address + Addresses.Explained.Replace("/explain", "/api/v1/explain", StringComparison.Ordinal), TestContext.Current.CancellationToken));
        JsonElement first = json.RootElement.GetProperty("influences")[0];
        ILocator strongest = page.Locator("section[aria-labelledby=figures-heading] tbody tr").First;
        await Expect(strongest.Locator("[data-label=Weight]")).ToHaveTextAsync(first.GetProperty("weight").GetDouble().ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture));
        await Expect(strongest.Locator("[data-label=Published]")).ToHaveTextAsync($"${first.GetProperty("published").GetProperty("value").GetInt64():#,0}");
        await Expect(page.Locator(".adding-up tbody tr").First).ToContainTextAsync($"${json.RootElement.GetProperty("alone").GetInt64():#,0}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_cannot_be_answered_goes_to_the_form_that_says_why()
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false };
        using HttpClient client = new(handler);
        using HttpResponseMessage reply = await client.GetAsync(new Uri(site.Address + "/explain?area=Dalas"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, reply.StatusCode);
        Assert.Equal("/?area=Dalas", reply.Headers.Location?.ToString());
    }
}
