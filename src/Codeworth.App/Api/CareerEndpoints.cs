using System.Buffers;
using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>Moves, training, plans, neighbouring work and the outlook over HTTP: <c>?years=1&amp;credential=CPC-A&amp;area=OH</c>.</summary>
internal static class CareerEndpoints
{
    private const string Format = "format";
    private const string Calendar = "ics";

    public static void Map(WebApplication server)
    {
        server.MapGet(ApiPaths.Moves, (Delegate)Moves).WithName("moves");
        server.MapGet(ApiPaths.Training, (Delegate)Training).WithName("training");
        server.MapGet(ApiPaths.Plan, (Delegate)Plan).WithName("plan");
        server.MapGet(ApiPaths.Related, (Delegate)Related).WithName("related");
        server.MapGet(ApiPaths.Outlook, (Delegate)Outlook).WithName("outlook");
    }

    private static Task Moves(HttpContext context, CareerShelf shelf) =>
        Answer(context, shelf, CareerQuestionOptions.All, [], question => Json(output => MovesJson.Write(output, NextMoves.Answer(shelf.Basis, question))));

    private static Task Training(HttpContext context, CareerShelf shelf)
    {
        IQueryCollection query = context.Request.Query;
        Reading<CareerQuestion> read = shelf.Read(CareerFields.Of(name => query[name]));
        Reading<ProgrammesChosen>? chosen = read.IsRead ? TrainingWorth.Read(Said(query[TrainingWorth.Programme.Name]), shelf.Basis.Tables, read.Value.Person) : null;
        return Answer(
            context, shelf, TrainingWorth.Options, chosen?.Problems ?? [],
            question => Json(output => TrainingJson.Write(output, TrainingWorth.Answer(shelf.Basis, question, chosen!.Value.Programmes, CareerShelf.Flag(query[TrainingWorth.FullTime.Name])))));
    }

    private static Task Plan(HttpContext context, CareerShelf shelf)
    {
        string? format = context.Request.Query[Format];
        Problem[] problems = string.IsNullOrEmpty(format) || format is "json" or Calendar ? [] : [new Problem(Format, format, ErrorTexts.FormatUnknown(format), ErrorTexts.FieldsExpected(["json", Calendar]), [], "")];
        return Answer(context, shelf, [.. CareerQuestionOptions.All, new WorthOption(Format, "", "", "", "")], [.. problems], question =>
        {
            PlanAnswer answer = Questions.Plan.Answer(shelf.Basis, question);
            if (format != Calendar)
                return Json(output => PlanJson.Write(output, answer));
            context.Response.Headers.ContentDisposition = "attachment; filename=plan.ics";
            context.Response.ContentType = "text/calendar; charset=utf-8";
            return PlanCalendar.Bytes(shelf.Basis.Tables, answer);
        });
    }

    private static Task Related(HttpContext context, CareerShelf shelf) =>
        Answer(context, shelf, CareerQuestionOptions.All, [], question => Json(output => RelatedJson.Write(output, RelatedWork.Answer(shelf.Basis, shelf.Related, question))));

    private static Task Outlook(HttpContext context, CareerShelf shelf) => JsonReply.Send(context, Json(output => OutlookJson.Write(output, JobOutlook.Answer(shelf.Basis.Tables))));

    /// <summary>Sends the answer, or what is wrong with the question.</summary>
    private static Task Answer(HttpContext context, CareerShelf shelf, ImmutableArray<WorthOption> options, ImmutableArray<Problem> own, Func<CareerQuestion, ReadOnlyMemory<byte>> answer)
    {
        IQueryCollection query = context.Request.Query;
        Reading<CareerQuestion> read = shelf.Read(CareerFields.Of(name => query[name]));
        Problem[] problems = [.. QueryFields.Unknown(query, [.. options.Select(option => option.Name)]), .. own, .. read.Problems];
        if (problems.Length > 0)
            return JsonReply.Refuse(context, [.. problems], ProblemKind.Question);
        ReadOnlyMemory<byte> bytes = answer(read.Value);
        return context.Response.ContentType is { } kind ? JsonReply.Send(context, bytes, contentType: kind) : JsonReply.Send(context, bytes);
    }

    private static ImmutableArray<string> Said(IEnumerable<string?> texts) => [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!)];

    private static ReadOnlyMemory<byte> Json(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        write(buffer);
        return buffer.WrittenMemory;
    }
}
