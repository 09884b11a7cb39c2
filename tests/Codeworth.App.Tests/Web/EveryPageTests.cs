using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Codeworth.App.Tests.Web;

/// <summary>What holds on every page, however it is looked at.</summary>
public sealed class EveryPageTests(Site site, Browser browser)
{
    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public Task Axe_finds_nothing_on_a_wide_light_page(string address) => NoViolation(address, new View());

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public Task Axe_finds_nothing_on_a_dark_phone(string address) => NoViolation(address, new View(390, Dark: true));

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task Nothing_runs_over_the_edge_of_a_phone(string address)
    {
        IPage page = await Visit(address, new View(390));
        int over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, over);
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task Targets_can_be_hit_with_a_thumb(string address)
    {
        IPage page = await Visit(address, new View(390));
        string[] small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, input:not([type=checkbox]), select, label.box, nav a, summary')]
              .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
              .map(each => each.outerHTML.slice(0, 80))
            """);
        Assert.Empty(small);
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task Nothing_is_fetched_from_elsewhere_and_the_policy_allows_no_inline_script(string address)
    {
        IPage page = await browser.Open(new View());
        List<string> fetched = [], refused = [];
        page.Request += (_, request) => fetched.Add(request.Url);
        page.Console += (_, message) => refused.Add(message.Text);
        IResponse? response = await page.GotoAsync(site.Address + address);
        Assert.All(fetched, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
        Assert.DoesNotContain(refused, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains("script-src 'self';", await response!.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task NoViolation(string address, View view)
    {
        IPage page = await Visit(address, view);
        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Told)));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Visit(string address, View view)
    {
        IPage page = await browser.Open(view);
        await page.GotoAsync(site.Address + address);
        return page;
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
