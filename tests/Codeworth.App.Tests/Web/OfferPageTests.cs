using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Web;

/// <summary>The page of one offer says what the command line says.</summary>
public sealed partial class OfferPageTests(Site site)
{
    [Fact]
    public async Task Nothing_asked_shows_the_form_alone()
    {
        string page = await site.Client.GetStringAsync(new Uri(site.Address + "/offer"), TestContext.Current.CancellationToken);
        Assert.Contains("Paste a job posting", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"answer\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_case_has_the_verdict_and_the_questions_of_the_command_line()
    {
        foreach ((string name, (string Option, string Value)[] said) in OfferCases.All)
        {
            using JsonDocument told = JsonDocument.Parse((await Ran.Command(["offer", .. OfferCases.Arguments(said), "--json"])).Out);
            string headline = (await Ran.Command(["offer", .. OfferCases.Arguments(said)])).Out.Split("\n\n")[0];
            string page = WebUtility.HtmlDecode(await Post(said));
            string lead = Spaces().Replace(page.Split("<p class=\"lead\">")[1].Split("</p>")[0], " ");
            Assert.True(Spaces().Replace(headline, " ").StartsWith(lead.TrimEnd('.'), StringComparison.Ordinal), $"{name}: {lead} / {headline}");
            foreach (JsonElement question in told.RootElement.GetProperty("questions").EnumerateArray())
                Assert.Contains(question.GetString()!, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_brief_is_taken_along_from_the_page()
    {
        string page = await Post(OfferCases.All[0].Said);
        Assert.Contains("name=\"format\" value=\"pdf\"", page, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", await Post([.. OfferCases.All[0].Said, ("format", "pdf")]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_kept()
    {
        string page = await Post([("text", "Coder II, $30/hr"), ("years", "70"), ("area", "Texs")], HttpStatusCode.BadRequest);
        string[] shown = ["Coder II, $30/hr", "value=\"70\"", "value=\"Texs\"", "Nothing you entered is lost"];
        Assert.All(shown, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    private async Task<string> Post((string Option, string Value)[] said, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using FormUrlEncodedContent form = new(said.Append(("on", "2026-11")).Select(each => KeyValuePair.Create(each.Item1, each.Item2)));
        using HttpResponseMessage response = await site.Client.PostAsync(new Uri(site.Address + "/offer"), form, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
