using System.Text.Json;
using Codeworth.App.Api;
using Codeworth.App.Tests.Support;
using Codeworth.Questions;

namespace Codeworth.App.Tests.Api;

public sealed class OpenApiTests(Support.Api api) : IClassFixture<Support.Api>
{
    [Fact]
    public async Task Every_operation_is_described_and_no_other()
    {
        using JsonDocument document = await Document();
        IEnumerable<string> described =
            from path in document.RootElement.GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            select $"{operation.Name.ToUpperInvariant()} {path.Name}";
        Assert.Equal(ApiOperations.All.Select(operation => $"{operation.Method} {operation.Path}").Order(), described.Order());
    }

    [Fact]
    public async Task Every_option_is_a_parameter_with_where_its_values_are()
    {
        using JsonDocument document = await Document();
        JsonElement[] parameters = [.. document.RootElement.GetProperty("paths").GetProperty(ApiPaths.Worth).GetProperty("get").GetProperty("parameters").EnumerateArray()];
        Assert.Equal(TypedFields.Names, parameters.Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.All(WorthOptions.All.Zip(parameters), pair =>
            Assert.Contains(pair.First.Values, pair.Second.GetProperty("description").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_has_the_properties_that_are_described()
    {
        using JsonDocument document = await Document();
        string[] described = [.. document.RootElement.GetProperty("paths").GetProperty(ApiPaths.Worth).GetProperty("get").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("properties")
            .EnumerateObject().Select(property => property.Name)];
        using JsonDocument answer = JsonDocument.Parse(await api.Client.GetStringAsync(
            "/api/v1/worth?pay=58000&hourly=true", TestContext.Current.CancellationToken));
        Assert.Equal(described, answer.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void The_document_is_the_description() => Golden.CheckFile("docs/api.md", ApiDocument.Text());

    private async Task<JsonDocument> Document() =>
        JsonDocument.Parse(await api.Client.GetStringAsync(ApiPaths.Description, TestContext.Current.CancellationToken));
}
