using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codeworth.App.Tests.Web;

/// <summary>A manager prints an answer.</summary>
public sealed partial class PrintTests(Site site, Browser browser)
{
    [Theory, InlineData("A4"), InlineData("Letter")]
    public async Task An_answer_takes_two_sheets(string paper)
    {
        IPage page = await browser.Open(new View(Dark: true));
        await page.GotoAsync(site.Address + Addresses.Asked);
        byte[] sheets = await page.PdfAsync(new() { Format = paper });
        Assert.InRange(Sheet().Count(Encoding.Latin1.GetString(sheets)), 1, 2);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sources_are_told_by_their_addresses_and_there_is_nothing_to_press()
    {
        IPage page = await browser.Open(new View(Dark: true));
        await page.GotoAsync(site.Address + Addresses.Asked);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".sources .on-paper").First).ToBeVisibleAsync();
        await Expect(page.Locator(".sources .on-paper").First).ToContainTextAsync("https://");
        await Expect(page.GetByText("Asked at /?years=4")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
