using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Codeworth.App.Api;

/// <summary>One thing the API does, in the words its description and docs/api.md show.</summary>
/// <param name="Takes">Content type of the body; null where there is none.</param>
/// <param name="TakesQuery">Whether the options are its parameters.</param>
/// <param name="Gives">Content type of the answer.</param>
/// <param name="Answer">Makes the schema of the answer.</param>
/// <param name="Others">Parameters of its own, each with what it says.</param>
internal sealed record ApiOperation(
    string Method, string Path, string Summary, string Description, bool TakesQuery, string? Takes, string Gives, Func<OpenApiSchema> Answer,
    params ImmutableArray<(string Name, string Help)> Others);
