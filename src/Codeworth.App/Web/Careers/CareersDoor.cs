using System.Collections.Immutable;
using Codeworth.App.Api;
using Codeworth.App.Answers;
using Codeworth.App.Web.Forms;
using Codeworth.Problems;
using Codeworth.Questions;
using Microsoft.AspNetCore.Components;

namespace Codeworth.App.Web.Careers;

/// <summary>The pages about careers. Where nothing is asked, the form alone is shown; a form's empty fields are left out of the address first.</summary>
internal static class CareersDoor
{
    public static IResult Moves(HttpRequest request, CareerShelf shelf) => Show<MovesPage, NextMovesAnswer>(
        request, shelf, CareerQuestionOptions.All, question => NextMoves.Answer(shelf.Basis, question));

    public static IResult Plan(HttpRequest request, CareerShelf shelf) => Show<PlanPage, PlanAnswer>(
        request, shelf, CareerQuestionOptions.All, question => Questions.Plan.Answer(shelf.Basis, question));

    public static IResult Related(HttpRequest request, CareerShelf shelf) => Show<RelatedPage, RelatedAnswer>(
        request, shelf, CareerQuestionOptions.All, question => RelatedWork.Answer(shelf.Basis, shelf.Related, question), answersUnasked: true);

    public static IResult Training(HttpRequest request, CareerShelf shelf)
    {
        IQueryCollection query = request.Query;
        ImmutableArray<string> texts = [.. query[TrainingWorth.Programme.Name].SelectMany(text => (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        Reading<CareerQuestion> read = shelf.Read(Fields(query));
        Reading<ProgrammesChosen>? chosen = read.IsRead ? TrainingWorth.Read(texts, shelf.Basis.Tables, read.Value.Person) : null;
        return Show<TrainingPage, TrainingAnswer>(
            request, shelf, TrainingWorth.Options,
            question => TrainingWorth.Answer(shelf.Basis, question, chosen!.Value.Programmes, CareerShelf.Flag(query[TrainingWorth.FullTime.Name])), chosen?.Problems ?? []);
    }

    public static IResult Outlook(CareerShelf shelf) => Page.Of<OutlookPage>(new { Answer = JobOutlook.Answer(shelf.Basis.Tables) });

    /// <summary>A field of the page may hold several things separated by commas.</summary>
    private static CareerFields Fields(IQueryCollection query) => CareerFields.Of(name => name is "consider" or "avoid" or "assume"
        ? query[name].SelectMany(text => Listed(text ?? "", name)) : query[name]);

    /// <summary>A place has a comma in its name: a part of two letters belongs to the one before it.</summary>
    private static List<string> Listed(string text, string name)
    {
        List<string> parts = [];
        foreach (string part in text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (name == "consider" && part.Length == 2 && parts.Count > 0 && parts[^1].Length > 4 && char.IsUpper(part[0]))
                parts[^1] += ", " + part;
            else
                parts.Add(part);
        }

        return parts;
    }

    private static IResult Show<TPage, TAnswer>(
        HttpRequest request, CareerShelf shelf, ImmutableArray<WorthOption> options, Func<CareerQuestion, TAnswer> answer, ImmutableArray<Problem> own = default, bool answersUnasked = false)
        where TPage : IComponent
        where TAnswer : class
    {
        IQueryCollection query = request.Query;
        KeyValuePair<string, string>[] said = Filled.Of(query);
        if (Filled.Shorter(request, said) is { } shorter)
            return shorter;
        Reading<CareerQuestion> read = shelf.Read(Fields(query));
        Problem[] problems = [.. QueryFields.Unknown(query, [.. options.Select(option => option.Name)]), .. own.IsDefault ? [] : own, .. read.Problems];
        bool isAsked = said.Length > 0 || answersUnasked;
        return Page.Of<TPage>(
            new { Said = said, Words = shelf.Basis.Tables.Words, Problems = isAsked ? problems : [], Answer = isAsked && problems.Length == 0 ? answer(read.Value) : null },
            isAsked && problems.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}
