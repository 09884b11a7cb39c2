using Codeworth.App.Answers;
using Codeworth.Questions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Codeworth.App.Api;

/// <summary>Describes the API in OpenAPI from the same words as the command line's help.</summary>
internal static class OpenApiDescription
{
    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Codeworth",
                Version = "v1",
                Description = "What is this medical-coding job worth, for me, and how sure are we? Every amount is gross pay of a full-time year, modelled from public figures, with its interval.",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, "/" + context.Description.RelativePath, context.Description.HttpMethod ?? "");
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiOperation operation, string path, string method)
    {
        ApiOperation? described = ApiOperations.All.FirstOrDefault(known => known.Path == path && known.Method == method);
        if (described is null)
            return;
        operation.Summary = described.Summary;
        operation.Description = described.Description;
        if (described.TakesQuery)
            operation.Parameters = [.. WorthOptions.All.Select(Parameter), .. Style()];
        else if (described.Others.Length > 0)
            operation.Parameters = [.. described.Others.Select(Own)];
        if (described.Takes is { } takes)
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content(takes, AnswerSchema.Question()) };
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "The answer.", Content = Content(described.Gives, described.Answer()) },
        };
        if (described.TakesQuery || described.Others.Length > 0 || described.Takes == "application/json")
            operation.Responses["400"] = Problem(ProblemKind.Question);
        if (described.Takes == "application/json")
            operation.Responses["413"] = Problem(ProblemKind.Length);
    }

    private static OpenApiResponse Problem(ProblemKind kind) =>
        new() { Description = kind.Title + ".", Content = Content(ProblemJson.ContentType, AnswerSchema.Problem()) };

    private static Dictionary<string, OpenApiMediaType> Content(string type, OpenApiSchema schema) =>
        new(StringComparer.Ordinal) { [type] = new OpenApiMediaType { Schema = schema } };

    private static IOpenApiParameter Own((string Name, string Help) parameter) => new OpenApiParameter
    {
        Name = parameter.Name, In = ParameterLocation.Query, Description = parameter.Help, Schema = AnswerSchema.Text(""),
    };

    private static IOpenApiParameter Parameter(WorthOption option) => new OpenApiParameter
    {
        Name = option.Name,
        In = ParameterLocation.Query,
        Description = $"{option.Help} {option.Values}",
        Explode = true,
        Schema = option.Repeats ? AnswerSchema.List(AnswerSchema.Text("")) : AnswerSchema.Text(""),
        Example = option.Repeats ? new System.Text.Json.Nodes.JsonArray(option.Example) : option.Example,
    };

    private static IEnumerable<IOpenApiParameter> Style()
    {
        yield return new OpenApiParameter
        {
            Name = StyleText.Hourly, In = ParameterLocation.Query, Description = "Dollars an hour beside dollars a year.", Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean },
        };
        yield return new OpenApiParameter
        {
            Name = StyleText.Percentiles, In = ParameterLocation.Query, Description = "The percentiles of pay to show, separated by commas; 10,25,50,75,90 where not said.", Schema = AnswerSchema.Text(""),
        };
    }
}
