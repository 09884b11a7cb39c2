using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Cli.Text;
using Codeworth.Estimates;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>What a job is worth, and what made the answer.</summary>
internal static class WorthTools
{
    private static readonly ImmutableArray<WorthOption> _options =
    [
        .. WorthOptions.All,
        new(StyleText.Hourly, "", "Dollars an hour beside dollars a year.", "", "true"),
        new(StyleText.Percentiles, "LIST", "The percentiles of pay to show; 10, 25, 50, 75 and 90 where it is not said.", "Up to 99 numbers between 0 and 100.", "5,25,50,75,95"),
    ];

    public static CodeworthTool Worth { get; } = new(
        "worth", "worth", "What a medical-coding job is worth",
        "What a medical-coding job in the United States pays for a person and a place: the market median in gross dollars of a full-time year with its 80 % interval, the percentiles of pay between people alike, what moves it from the national median, the sources, and how often such intervals held. "
        + "Every argument is optional: what is not said is averaged over the workforce, and the notes say so. Say pay to place an amount among people alike.",
        _options, [], AnswerSchema.Answer, AnswerWorth);

    public static CodeworthTool Explain { get; } = new(
        "explain", "explain", "What made the answer",
        "The same answer as worth with the published figures that told most and by how many dollars each pulls the median, what was assumed before any figure, and the median with its 80 % interval refitted without each source. Dollars of a full-time year, gross. For a reader who asks where a number comes from.",
        _options, [], AnswerSchema.Explanation, AnswerExplain);

    private static Reading<ToolReply> AnswerWorth(ToolCall call)
    {
        FieldReading<AnswerStyle> style = Style(call);
        Reading<WorthQuestion> question = Question(call);
        if (style.Problem is not null || !question.IsRead)
            return Refused(style, question);
        WorthAnswer answer = Questions.Worth.Answer(call.Desk.Model, question.Value);
        return new ToolReply(output => AnswerJson.Write(output, answer, call.Desk.Names, style.Value!), sheet => AnswerText.Write(sheet, answer, call.Desk.Names, style.Value!));
    }

    private static Reading<ToolReply> AnswerExplain(ToolCall call)
    {
        FieldReading<AnswerStyle> style = Style(call);
        Reading<WorthQuestion> reading = Question(call);
        if (style.Problem is not null || !reading.IsRead)
            return Refused(style, reading);
        WorthQuestion question = reading.Value;
        Explanation explanation = call.Desk.Model.Explain(question.Market, question.Profile, question.On);
        return new ToolReply(
            output => ExplanationJson.Write(output, question, explanation, call.Desk.Names, call.Desk.Published, style.Value!),
            sheet => ExplanationText.Write(sheet, question, explanation, call.Desk.Names, call.Desk.Published, style.Value!));
    }

    private static FieldReading<AnswerStyle> Style(ToolCall call) => StyleText.Read(call.Said.One(StyleText.Percentiles), call.Said.Flag(StyleText.Hourly));

    private static Reading<WorthQuestion> Question(ToolCall call) => WorthReading.Read(
        WorthFields.From(option => call.Said.One(option.Name), [.. call.Said.All(WorthOptions.Credential.Name)]), call.Desk.Workspace.Vocabulary, call.Desk.Month);

    private static Reading<ToolReply> Refused(FieldReading<AnswerStyle> style, Reading<WorthQuestion> question) =>
        Reading.Refused<ToolReply>(style.Problem is { } problem ? [problem, .. question.Problems] : question.Problems);
}
