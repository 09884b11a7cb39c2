using System.Text.Json;
using Codeworth.App.Mcp;
using Codeworth.App.Tests.Support;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Codeworth.App.Tests.Mcp;

/// <summary>The method, the documents, the evidence and the lists, as a client reads them.</summary>
public sealed class McpResourceTests(McpConnection connection) : IClassFixture<McpConnection>
{
    [Fact]
    public async Task Everything_listed_can_be_read()
    {
        IList<McpClientResource> listed = await connection.Client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Superset(new HashSet<string> { "codeworth://method", "codeworth://evidence", "codeworth://docs/careers", "codeworth://list/roles" }, listed.Select(each => each.Uri).ToHashSet());
        foreach (McpClientResource resource in listed)
        {
            TextResourceContents read = await Read(resource.Uri);
            Assert.Equal((resource.Uri, resource.MimeType), (read.Uri, read.MimeType));
            Assert.NotEmpty(read.Text);
        }
    }

    [Fact]
    public async Task Documents_are_those_of_the_repository()
    {
        Assert.Equal(await File.ReadAllTextAsync(Clone.At("docs/method.md"), TestContext.Current.CancellationToken), (await Read("codeworth://method")).Text);
        Assert.Equal((await Read("codeworth://method")).Text, (await Read("codeworth://docs/method")).Text);
        Assert.Equal(Directory.EnumerateFiles(Clone.At("docs"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal), Documents.Names);
    }

    [Fact]
    public async Task The_evidence_names_every_source_with_where_it_is_from()
    {
        JsonElement[] sources = [.. Json(await Read("codeworth://evidence")).GetProperty("sources").EnumerateArray()];
        Assert.Equal(Workspace.Shipped.Sources.Select(source => source.Id), sources.Select(source => source.GetProperty("id").GetString()));
        Assert.All(sources, source => Assert.Equal(
            ["id", "publisher", "title", "release", "kind", "url", "licence", "retrieved", "figures", "fitted"], source.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(Workspace.Shipped.All().Count(), sources.Sum(source => source.GetProperty("figures").GetInt32()));
    }

    [Fact]
    public async Task A_source_gives_its_figures_as_published()
    {
        JsonElement source = Json(await Read("codeworth://evidence/bls-oews/national-2025"));
        JsonElement median = source.GetProperty("figures").EnumerateArray().First(figure => figure.GetProperty("id").GetString()!.EndsWith("/29-2072-US-p50", StringComparison.Ordinal));
        Assert.Equal(51_140, median.GetProperty("value").GetDecimal());
        Assert.Equal(("p50", "USD/year", "2025-05", "A"), (Text(median, "statistic"), Text(median, "unit"), Text(median, "date"), Text(median, "tier")));
        Assert.Equal("29-2072", Text(median.GetProperty("population"), "occupation"));
    }

    [Fact]
    public async Task A_large_source_is_read_page_by_page()
    {
        Source large = Workspace.Shipped.Sources.MaxBy(source => Workspace.Shipped.Figures(source.Id).Count())!;
        string[] ids = [.. Workspace.Shipped.Figures(large.Id).Select(figure => figure.Cited.Id)];
        JsonElement first = Json(await Read($"codeworth://evidence/{large.Id}"));
        JsonElement second = Json(await Read($"codeworth://evidence/{large.Id}?page=2"));
        Assert.Equal(ids.Take(1_000), new[] { first, second }.SelectMany(page => page.GetProperty("figures").EnumerateArray()).Select(figure => Text(figure, "id")));
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(() => Read($"codeworth://evidence/{large.Id}?page=0"));
        Assert.Contains($"Expected: a page from 1 to {first.GetProperty("pages").GetInt32()}.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roles")]
    [InlineData("assumptions")]
    public async Task A_list_is_the_command_lines(string kind)
    {
        using JsonDocument told = JsonDocument.Parse((await Ran.Command("list", kind, "--json")).Out);
        Assert.True(JsonElement.DeepEquals(told.RootElement, Json(await Read("codeworth://list/" + kind))));
    }

    [Theory]
    [InlineData("codeworth://metod", "codeworth://method")]
    [InlineData("codeworth://docs/carers", "codeworth://docs/careers")]
    [InlineData("codeworth://evidence/bls-oews/national-2052", "codeworth://evidence/bls-oews/national-2025")]
    [InlineData("codeworth://list/role", "codeworth://list/roles")]
    public async Task An_unknown_resource_is_refused_with_the_nearest(string uri, string nearest)
    {
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(() => Read(uri));
        Assert.Contains($"There is no resource '{uri}'.", refused.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, refused.Message, StringComparison.Ordinal);
        bool isOlder = string.CompareOrdinal(connection.Client.NegotiatedProtocolVersion, "2026-07-28") < 0;
        Assert.Equal(isOlder ? McpErrorCode.ResourceNotFound : McpErrorCode.InvalidParams, refused.ErrorCode);
    }

    [Fact]
    public async Task Templates_say_how_a_source_a_document_and_a_list_are_found() => Assert.Equal(
        [Addresses.DocumentTemplate, Addresses.SourceTemplate, Addresses.ListTemplate],
        (await connection.Client.ListResourceTemplatesAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(template => template.UriTemplate));

    [Fact]
    public async Task An_offer_can_be_begun_with_as_a_prompt()
    {
        Prompt prompt = Assert.Single(await connection.Client.ListPromptsAsync(cancellationToken: TestContext.Current.CancellationToken)).ProtocolPrompt;
        GetPromptResult got = await connection.Client.GetPromptAsync(
            prompt.Name, new Dictionary<string, object?> { ["text"] = "Coder II, $25 an hour", ["years"] = "4" }, cancellationToken: TestContext.Current.CancellationToken);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(got.Messages).Content).Text;
        Assert.EndsWith("\n\nCoder II, $25 an hour", text, StringComparison.Ordinal);
        Assert.Contains("; years: 4.", text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<McpProtocolException>(async () => await connection.Client.GetPromptAsync(prompt.Name, cancellationToken: TestContext.Current.CancellationToken));
    }

    private static JsonElement Json(TextResourceContents read) => JsonDocument.Parse(read.Text).RootElement;

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();

    private async Task<TextResourceContents> Read(string uri) =>
        Assert.IsType<TextResourceContents>(Assert.Single((await connection.Client.ReadResourceAsync(uri, cancellationToken: TestContext.Current.CancellationToken)).Contents));
}
