using System.Collections.Immutable;
using Codeworth.Problems;
using Codeworth.Questions;
using Microsoft.OpenApi;

namespace Codeworth.App.Mcp;

/// <summary>One question as a tool: its words, its arguments, how it is answered.</summary>
/// <param name="Name">What clients call it: <c>take_home</c>.</param>
/// <param name="Verb">The verb of the command line that answers the same: <c>take-home</c>.</param>
/// <param name="Title">What it answers, in a few words for people.</param>
/// <param name="Description">What it answers, in which unit, what it needs, for a model that chooses.</param>
/// <param name="Options">Its arguments: the options of the verb.</param>
/// <param name="Required">Names of arguments without which there is no answer.</param>
/// <param name="Answer">Makes the schema of the answer.</param>
/// <param name="Ask">Answers, or says everything that is wrong with the question.</param>
internal sealed record CodeworthTool(
    string Name,
    string Verb,
    string Title,
    string Description,
    ImmutableArray<WorthOption> Options,
    ImmutableArray<string> Required,
    Func<OpenApiSchema> Answer,
    Func<ToolCall, Reading<ToolReply>> Ask);
