using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Mcp;

/// <summary>What to do next, whether a training pays, where the work leads.</summary>
internal static class CareerTools
{
    private const string Horizon = "Dollars are of the year asked for, what pay buys after taxes where a place is said. Say years, credential, role and area for an answer that fits the person; role none is somebody who does not work in coding yet, and needs pay.";

    public static CodeworthTool Moves { get; } = new(
        "moves", "moves", "Next steps ranked",
        "Every step open to a person (a credential, a promotion, another setting, specialty, place or employer, remote work, a degree), the most worth first: what it adds to gross pay a year and over the horizon with 80 % intervals, cost, time, chance, payback, how many figures speak of it. Steps no evidence speaks of are listed without rank. " + Horizon,
        CareerQuestionOptions.All, [], CareerSchema.Moves,
        call => Asked(call, question =>
        {
            NextMovesAnswer answer = NextMoves.Answer(call.Desk.Careers, question);
            return new ToolReply(output => MovesJson.Write(output, answer), sheet => MovesText.Write(sheet, answer));
        }));

    public static CodeworthTool Plan { get; } = new(
        "plan", "plan", "The best plan over years",
        "The path that is worth most over the years to come, exactly solved: the first step, the path if all goes as expected, what to do where a step fails, its gain beyond staying put with an 80 % interval, the chance that it beats staying and the next best plans, what it hangs on. It may take some seconds and reports progress. " + Horizon,
        CareerQuestionOptions.All, [], CareerSchema.Plan,
        call => Asked(call, question =>
        {
            PlanAnswer answer = Questions.Plan.Answer(call.Desk.Careers, question, call.Told);
            return new ToolReply(output => PlanJson.Write(output, answer), sheet => PlanText.Write(sheet, answer));
        }));

    public static CodeworthTool Training { get; } = new(
        "training", "training", "What a training returns",
        "What programmes and exams return compared with going on as now, over everything uncertain: cost, months, chance of success, pay before and after, net present value with its 80 % interval before and after taxes, rate of return, payback, the chance of breaking even by each year. Say programme to choose; those usual for the person where none is said. " + Horizon,
        TrainingWorth.Options, [], CareerSchema.Training, call => Asked(call, question => AnswerTraining(call, question)));

    public static CodeworthTool Related { get; } = new(
        "related", "related", "Work beside coding",
        "Neighbouring occupations in the person's place: medians in gross dollars a year with 80 % intervals, growth and openings; the ladder from coder to director with the chance, the wait and the raise of each rung. " + Horizon,
        CareerQuestionOptions.All, [], CareerSchema.Related,
        call => Asked(call, question =>
        {
            RelatedAnswer answer = RelatedWork.Answer(call.Desk.Careers, call.Desk.Related, question);
            return new ToolReply(output => RelatedJson.Write(output, answer), sheet => RelatedText.Write(sheet, answer));
        }));

    public static CodeworthTool Outlook { get; } = new(
        "outlook", "outlook", "Jobs to come",
        "Jobs, growth and openings of medical records work by edition of the official projections, how many leave it a year, and what was found of computers that code. Counts and percent as published, without a model of ours. Takes no argument.",
        [], [], CareerSchema.Outlook, _ => AnswerOutlook());

    private static Reading<ToolReply> Asked(ToolCall call, Func<CareerQuestion, Reading<ToolReply>> answer)
    {
        Reading<CareerQuestion> reading = CareerReading.Read(CareerFields.Of(call.Said.All), call.Desk.Careers, call.Desk.Month);
        return reading.IsRead ? answer(reading.Value) : Reading.Refused<ToolReply>(reading.Problems);
    }

    private static Reading<ToolReply> AnswerTraining(ToolCall call, CareerQuestion question)
    {
        Reading<ProgrammesChosen> chosen = TrainingWorth.Read([.. call.Said.All(TrainingWorth.Programme.Name)], call.Desk.Careers.Tables, question.Person);
        if (!chosen.IsRead)
            return Reading.Refused<ToolReply>(chosen.Problems);
        TrainingAnswer answer = TrainingWorth.Answer(call.Desk.Careers, question, chosen.Value.Programmes, call.Said.Flag(TrainingWorth.FullTime.Name));
        return new ToolReply(output => TrainingJson.Write(output, answer), sheet => TrainingText.Write(sheet, answer));
    }

    private static ToolReply AnswerOutlook()
    {
        OutlookAnswer answer = JobOutlook.Answer(ReferenceCatalog.Shipped.Careers);
        return new ToolReply(output => OutlookJson.Write(output, answer), sheet => OutlookText.Write(sheet, answer));
    }
}
