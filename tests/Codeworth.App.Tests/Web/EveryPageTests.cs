using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Codeworth.App.Tests.Web;

/// <summary>What holds on every page, however it is looked at.</summary>
public sealed class EveryPageTests(Site site, Browser browser)
{
    /// <summary>Rules that a page may keep in one width or colour and break in another; a wide light page is held to all of them.</summary>
    private static readonly string[] OfColoursAndWidths = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

    private static readonly string[] OfWidths = ["scrollable-region-focusable"];

    /// <summary>Runs the rules that are named, on a page that was held to all of them before.</summary>
    private const string Again =
        """
        async rules => (await axe.run(document, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] })).violations
          .map(each => each.id + ': ' + each.help + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' | '))
        """;

    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

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

    /// <summary>Names of rows squeezed until their letters stand below each other.</summary>
    private const string Squeezed =
        """
        () => [...document.querySelectorAll('table.stacked tbody :is(th, td)')]
          .filter(each => each.checkVisibility() && each.getBoundingClientRect().width < 40 && each.getBoundingClientRect().height > 60)
          .map(each => each.outerHTML.slice(0, 80))
        """;

    /// <summary>One visit, seen as a wide light page, a dark phone, a small phone and a sheet of paper: a visit costs more than a look.</summary>
    [Theory, MemberData(nameof(Addresses.All), MemberType = typeof(Addresses))]
    public async Task A_page_holds_wide_on_phones_and_on_paper(string address)
    {
        IPage page = await browser.Open(new View());
        await AWideLightPageFetchesNothingFromElsewhere(page, address);
        await ADarkPhoneShowsTheWholeWidthAndLargeTargets(page);
        await APaperIsNotRunOff(page);
        await ASmallPhoneReadsTablesAndEquationsWithoutScrollingSideways(page);
        await page.Context.CloseAsync();
    }

    private async Task AWideLightPageFetchesNothingFromElsewhere(IPage page, string address)
    {
        ConcurrentQueue<string> fetched = [], said = [];
        page.Request += (_, request) => fetched.Enqueue(request.Url);
        page.Console += (_, message) => said.Enqueue(message.Text);
        IResponse? response = await page.GotoAsync(site.Address + address);
        Assert.All(fetched, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
        Assert.Contains("script-src 'self';", await response!.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        Assert.DoesNotContain(said, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
        await NoViolation(page);
    }

    private static async Task ADarkPhoneShowsTheWholeWidthAndLargeTargets(IPage page)
    {
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
        Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));
        Assert.Empty(await page.EvaluateAsync<string[]>(Again, OfColoursAndWidths));
    }

    private static async Task APaperIsNotRunOff(IPage page)
    {
        await page.SetViewportSizeAsync(680, 900);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task ASmallPhoneReadsTablesAndEquationsWithoutScrollingSideways(IPage page)
    {
        await page.SetViewportSizeAsync(320, 844);
        Assert.Empty(await page.EvaluateAsync<string[]>(TooWide));
        Assert.Empty(await page.EvaluateAsync<string[]>(Squeezed));
        Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
        Assert.Empty(await page.EvaluateAsync<string[]>(Again, OfWidths));
    }

    private static async Task NoViolation(IPage page)
    {
        AxeResult result = await page.RunAxe(new AxeRunOptions { ResultTypes = new HashSet<ResultType> { ResultType.Violations } });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Told)));
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
