using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codeworth.App.Tests.Web;

/// <summary>The evidence reads in seconds: publishers with counts and years, their releases one click away, what is seen and not used last.</summary>
public sealed class EvidencePageTests(Site site, Browser browser)
{
    [Fact]
    public async Task Publishers_stand_for_their_releases_and_what_is_not_used_comes_last()
    {
        IPage page = await browser.Open(new View(390, Scripts: false));
        await page.GotoAsync(site.Address + "/evidence");
        ILocator bureau = page.Locator(".publisher").First;
        await Expect(bureau).ToContainTextAsync("U.S. Bureau of Labor Statistics");
        await Expect(bureau).ToContainTextAsync("20 releases, 2009 to 2025");
        await Expect(bureau.GetByRole(AriaRole.Table)).ToBeHiddenAsync();
        await bureau.Locator("summary").ClickAsync();
        await Expect(bureau.GetByRole(AriaRole.Link, new() { Name = "national, May 2023" })).ToBeVisibleAsync();
        await Expect(page.Locator("h2").Last).ToHaveTextAsync("Seen, not used");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_release_is_linked_once_and_no_publisher_of_a_kind_comes_twice()
    {
        IPage page = await browser.Open(new View());
        await page.GotoAsync(site.Address + "/evidence");
        string[] linked = await page.Locator("main a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').replace('/evidence/', ''))");
        Assert.Equal(Data.Catalog.Workspace.Shipped.Sources.Select(source => source.Id).Order(StringComparer.Ordinal), linked.Order(StringComparer.Ordinal));
        foreach (ILocator kind in await page.Locator("main section").AllAsync())
        {
            IReadOnlyList<string> publishers = await kind.Locator(".publisher > summary > strong, p.publisher > a").AllInnerTextsAsync();
            Assert.Equal(publishers.Distinct(StringComparer.Ordinal), publishers);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_place_shows_the_figures_of_all_there_before_those_of_single_industries()
    {
        IPage page = await browser.Open(new View(Scripts: false));
        await page.GotoAsync(site.Address + "/areas/US");
        await Expect(page.Locator(".figure-table").First).ToContainTextAsync("May 2025");
        await Expect(page.Locator(".figure-table").First).Not.ToContainTextAsync("NAICS");
        await page.GetByText("figures of single industries").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "By industry" })).ToContainTextAsync("Hospitals (NAICS 622)");
        await page.Context.CloseAsync();
    }
}
