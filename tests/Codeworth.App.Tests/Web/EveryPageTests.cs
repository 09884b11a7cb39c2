using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Codeworth.App.Tests.Web;

/// <summary>What holds on every page, however it is looked at.</summary>
public sealed class EveryPageTests(Site site, Browser browser)
{
    /// <summary>Controls less than 44 pixels high.</summary>
    private const string SmallTargets =
        """
        () => [...document.querySelectorAll('button, input:not([type=checkbox]), select, label.box, nav a, summary')]
          .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
          .map(each => each.outerHTML.slice(0, 80))
        """;

    /// <summary>Tables that become cards, and equations, that are wider than the page all the same.</summary>
    private const string TooWide =
        """
        () => {
          document.querySelectorAll('details').forEach(each => each.open = true);
          return [...document.querySelectorAll('table.stacked, pre, .facts')]
            .filter(each => each.checkVisibility() && (each.scrollWidth > each.clientWidth + 1 || each.getBoundingClientRect().right > innerWidth))
            .map(each => each.outerHTML.slice(0, 80));
        }
        """;

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task A_wide_light_page_has_no_violation_and_fetches_nothing_from_elsewhere(string address)
    {
        IPage page = await browser.Open(new View());
        List<string> fetched = [], said = [];
        page.Request += (_, request) => fetched.Add(request.Url);
        page.Console += (_, message) => said.Add(message.Text);
        IResponse? response = await page.GotoAsync(site.Address + address);
        Assert.All(fetched, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
        Assert.Contains("script-src 'self';", await response!.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        Assert.DoesNotContain(said, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
        await NoViolation(page);
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task A_dark_phone_shows_the_whole_width_large_targets_and_no_violation(string address)
    {
        IPage page = await browser.Open(new View(390, Dark: true));
        await page.GotoAsync(site.Address + address);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
        await NoViolation(page);
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task A_small_phone_reads_tables_and_equations_without_scrolling_sideways(string address)
    {
        IPage page = await browser.Open(new View(320));
        await page.GotoAsync(site.Address + address);
        Assert.Empty(await page.EvaluateAsync<string[]>(TooWide));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await NoViolation(page, new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["scrollable-region-focusable"] } });
        await page.Context.CloseAsync();
    }

    private static async Task NoViolation(IPage page, AxeRunOptions? options = null)
    {
        AxeResult result = await page.RunAxe(options);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Told)));
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
