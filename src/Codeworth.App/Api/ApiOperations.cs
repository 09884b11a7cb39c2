using System.Collections.Immutable;
using Codeworth.Effects;

namespace Codeworth.App.Api;

/// <summary>Everything the API does.</summary>
internal static class ApiOperations
{
    private const string Json = "application/json";
    private const string Lines = "application/x-ndjson";

    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("GET", ApiPaths.Worth, "What a job is worth",
            "The market median for a profile with its 80 % interval, how pay spreads between people like this, what moves it from the national median, the sources and the notes. Every parameter is optional; what is not said is averaged over the reference workforce. The same bytes as 'codeworth worth --json'.",
            TakesQuery: true, null, Json, AnswerSchema.Answer),
        new("POST", ApiPaths.Worth, "What a job is worth, asked in JSON",
            "The same question as a JSON object with the parameters' names; 'credential' may be a list, numbers may be numbers.",
            TakesQuery: false, Json, Json, AnswerSchema.Answer),
        new("GET", ApiPaths.Explain, "What made the answer",
            "The same answer with the figures that told most, what was assumed before any figure, the median without each source and the share of each kind of source.",
            TakesQuery: true, null, Json, AnswerSchema.Explanation),
        new("GET", ApiPaths.Effects, "What each thing does to pay",
            "Certification, each credential, each year, degree, work mode, setting, specialty and role: percent and dollars at equal work with their 80 % interval, beside the raw gaps that are published. The same bytes as 'codeworth effects --json'.",
            TakesQuery: false, null, Json, AnswerSchema.Effects, ("of", $"One family alone: {string.Join(", ", EffectTable.Families)}."), ("on", "The month whose national median the dollars are counted from, such as 2026-11; this month where it is not said.")),
        new("POST", ApiPaths.Batch, "What many jobs are worth",
            "A question a line in, an answer a line out, in order and as they come. A line that cannot be answered becomes {\"line\":n,\"error\":text,\"errors\":[...]} and the rest go on.",
            TakesQuery: false, Lines, Lines, AnswerSchema.Answer),
        new("GET", ApiPaths.Health, "Whether the server answers", "Says {\"status\":\"ok\"}.", TakesQuery: false, null, Json, AnswerSchema.Health),
    ];
}
