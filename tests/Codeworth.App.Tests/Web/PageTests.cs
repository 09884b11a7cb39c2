using System.Net;

namespace Codeworth.App.Tests.Web;

/// <summary>What the server answers, without a browser.</summary>
public sealed class PageTests(Site site)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData(Addresses.Asked, HttpStatusCode.OK)]
    [InlineData(Addresses.Refused, HttpStatusCode.BadRequest)]
    [InlineData("/?on=1950-01", HttpStatusCode.BadRequest)]
    [InlineData("/?years=3&years=4", HttpStatusCode.BadRequest)]
    [InlineData("/evidence", HttpStatusCode.OK)]
    [InlineData("/evidence/bls-oews/national-2025", HttpStatusCode.OK)]
    [InlineData("/evidence/bls-oews/national-2052", HttpStatusCode.NotFound)]
    [InlineData("/areas/40340", HttpStatusCode.OK)]
    [InlineData("/areas/Texas", HttpStatusCode.Redirect)]
    [InlineData("/areas?place=75201", HttpStatusCode.Redirect)]
    [InlineData("/areas/Atlantis", HttpStatusCode.NotFound)]
    [InlineData("/credentials/cpc", HttpStatusCode.Redirect)]
    [InlineData("/credentials/CPX", HttpStatusCode.NotFound)]
    [InlineData("/nothing/here", HttpStatusCode.NotFound)]
    public async Task Each_address_answers_with_its_status(string address, HttpStatusCode status)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Every_source_has_a_page()
    {
        foreach (Evidence.Source source in Data.Catalog.Workspace.Shipped.Sources)
        {
            using HttpResponseMessage response = await site.Client.GetAsync("/evidence/" + source.Id, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{source.Id}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_place_and_every_credential_has_a_page()
    {
        Markets.Vocabulary vocabulary = Data.Catalog.Workspace.Shipped.Vocabulary;
        IEnumerable<string> addresses =
        [
            .. vocabulary.Places.All.Select(area => "/areas/" + area.Id),
            .. vocabulary.Credentials.All.Select(credential => "/credentials/" + Uri.EscapeDataString(credential.Id)),
        ];
        foreach (string address in addresses)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task A_place_without_a_published_median_says_why_its_interval_is_wider()
    {
        string page = await site.Client.GetStringAsync("/areas/40340", TestContext.Current.CancellationToken);
        Assert.Contains("No median is published for this place", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_fields_are_left_out_of_the_address()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/?years=&role=coder&area=&pay=", TestContext.Current.CancellationToken);
        Assert.Equal("/?role=coder", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task No_amount_of_the_model_stands_without_its_interval()
    {
        string page = await site.Client.GetStringAsync(Addresses.Asked, TestContext.Current.CancellationToken);
        Assert.Contains("% sure it lies between", page, StringComparison.Ordinal);
        Assert.Contains("80 % interval of the median", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_nothing_of_its_reader_to_others()
    {
        using HttpResponseMessage response = await site.Client.GetAsync(Addresses.Asked, TestContext.Current.CancellationToken);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.True(response.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task The_style_is_kept_for_good_and_known_again_by_its_tag()
    {
        string address = App.Web.Assets.Asset.Style.Address;
        using HttpResponseMessage first = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(TimeSpan.FromDays(365), first.Headers.CacheControl!.MaxAge);
        using HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
