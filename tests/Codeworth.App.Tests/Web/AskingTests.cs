using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Codeworth.App.Tests.Web;

/// <summary>A person asks what a job is worth in a browser.</summary>
public sealed partial class AskingTests(Site site, Browser browser)
{
    [Theory, InlineData(1280), InlineData(390)]
    public async Task Without_a_script_the_form_leads_to_an_address_that_can_be_shared(int width)
    {
        IPage page = await browser.Open(new View(width, Scripts: false));
        await page.GotoAsync(site.Address);
        await Fill(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it is worth" }).ClickAsync();
        Assert.Equal("/?years=4&credential=CPC&role=coder&area=Texas&pay=58000", new Uri(page.Url).PathAndQuery);
        await Expect(page.Locator("#worth-heading")).ToContainTextAsync(Dollars());
        await Expect(page.Locator(".standing")).ToContainTextAsync("$58,000");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_a_script_the_answer_follows_each_change_and_the_focus_stays()
    {
        IPage page = await Scripted(new View());
        string before = await page.Locator("#worth-heading").InnerTextAsync();
        await page.GetByLabel("Role", new() { Exact = true }).FocusAsync();
        await page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("auditor");
        await Expect(page).ToHaveURLAsync(site.Address + "/?role=auditor");
        await Expect(page.Locator("#worth-heading")).Not.ToHaveTextAsync(before);
        await Expect(page.Locator("[data-announce]")).ToContainTextAsync("Market median $");
        Assert.Equal("role", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_answer_comes_into_view_with_the_focus()
    {
        IPage page = await Scripted(new View(390));
        await Fill(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it is worth" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address + "/?years=4&credential=CPC&role=coder&area=Texas&pay=58000");
        await Expect(page.Locator("#answer")).ToBeFocusedAsync();
        await Expect(page.Locator("#worth-heading")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_what_is_wrong_comes_before_the_form()
    {
        IPage page = await browser.Open(new View(390, Scripts: false));
        await page.GotoAsync(site.Address + Addresses.Refused);
        await Expect(page.Locator("#problems-heading")).ToBeInViewportAsync();
        await Expect(page.Locator("main")).Not.ToContainTextAsync("codeworth list");
        await page.Context.CloseAsync();
    }

    [Theory, InlineData(1280), InlineData(390)]
    public async Task The_first_screen_says_where_one_stands_what_moves_it_and_what_comes_next(int width)
    {
        IPage page = await browser.Open(new View(width, Scripts: false));
        await page.GotoAsync(site.Address + Addresses.Asked);
        await Expect(page.Locator(".standing")).ToBeInViewportAsync();
        ILocator reasons = page.Locator(".in-short");
        await Expect(reasons).ToBeInViewportAsync();
        await Expect(reasons).ToContainTextAsync("Raises it most");
        await reasons.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What to do next" })).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Row, new() { Name = "COC" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".kicker")).ToContainTextAsync("COC");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_to_a_field_opens_what_hides_it()
    {
        IPage page = await browser.Open(new View(390));
        await page.GotoAsync(site.Address + "/?role=coder");
        await page.Locator(".next").GetByRole(AriaRole.Link, new() { Name = "setting" }).ClickAsync();
        await Expect(page.GetByLabel("Setting")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Going_back_shows_the_question_before()
    {
        IPage page = await Scripted(new View());
        await page.GetByLabel("Years of coding experience").FillAsync("4");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.Address + "/?years=4");
        await page.GoBackAsync();
        await Expect(page.Locator(".invite")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Years of coding experience")).ToHaveValueAsync("");
        await page.Context.CloseAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_entered_is_lost(bool scripts)
    {
        IPage page = await browser.Open(new View(Scripts: scripts));
        await page.GotoAsync(site.Address);
        await Fill(page);
        await page.GetByLabel("Place").FillAsync("Texs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it is worth" }).ClickAsync();
        await Expect(page.Locator("#area-wrong")).ToContainTextAsync("Texs");
        await Expect(page.GetByLabel("Place")).ToHaveValueAsync("Texs");
        await Expect(page.GetByLabel("Years of coding experience")).ToHaveValueAsync("4");
        await Expect(page.GetByLabel("CPC", new() { Exact = true })).ToBeCheckedAsync();
        await page.Locator("#area-wrong").GetByRole(AriaRole.Link, new() { Name = "Texas", Exact = true }).ClickAsync();
        await Expect(page.Locator(".standing")).ToContainTextAsync("$58,000");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_printed_answer_is_a_document_of_few_sheets()
    {
        IPage page = await browser.Open(new View(Dark: true));
        await page.GotoAsync(site.Address + Addresses.Asked);
        byte[] sheets = await page.PdfAsync(new() { PrintBackground = true });
        Assert.InRange(Sheet().Count(System.Text.Encoding.Latin1.GetString(sheets)), 1, 4);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "From the national median" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_answer_as_json_is_one_link_away()
    {
        IPage page = await browser.Open(new View());
        await page.GotoAsync(site.Address + Addresses.Asked);
        string? link = await page.GetByRole(AriaRole.Link, new() { Name = "This answer as JSON" }).GetAttributeAsync("href");
        string json = await site.Client.GetStringAsync(link, TestContext.Current.CancellationToken);
        string shown = await page.Locator(".headline .amount").InnerTextAsync();
        Assert.Contains("\"median\":{\"value\":" + shown.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), json, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    /// <summary>Opens the front page and waits until the script has taken over.</summary>
    private async Task<IPage> Scripted(View view)
    {
        IPage page = await browser.Open(view);
        await page.GotoAsync(site.Address);
        await Expect(page.Locator("[data-copy]")).ToBeVisibleAsync();
        return page;
    }

    private static async Task Fill(IPage page)
    {
        await page.GetByLabel("Years of coding experience").FillAsync("4");
        await page.GetByLabel("CPC", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("coder");
        await page.GetByLabel("Place").FillAsync("Texas");
        await page.GetByLabel("Your pay, or the offer").FillAsync("58000");
    }

    [GeneratedRegex(@"\$\d\d,\d\d0")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
