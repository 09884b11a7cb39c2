using System.Collections.Immutable;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Web.Asking;

/// <summary>What the front page shows: the question as it was entered and what came of it.</summary>
/// <param name="Asked">As entered.</param>
/// <param name="Workspace">The tables the form offers and the sources the answer names.</param>
/// <param name="Today">The month that stands where none was said.</param>
/// <param name="Answer">Null when there are problems.</param>
/// <param name="Problems">Empty when there is an answer.</param>
public sealed record WorthView(
    Asked Asked, Workspace Workspace, YearMonth Today, WorthAnswer? Answer, ImmutableArray<Problem> Problems)
{
    public Vocabulary Vocabulary => Workspace.Vocabulary;

    public static WorthView Of(Asked asked, Workspace workspace, YearMonth today)
    {
        Reading<WorthQuestion> reading = WorthReading.Read(asked.Fields, workspace.Vocabulary, today);
        ImmutableArray<Problem> problems = [.. reading.Problems, .. asked.Twice.Select(Twice), .. asked.Unknown.Select(Unknown)];
        return new WorthView(
            asked, workspace, today, problems.IsEmpty ? Worth.Answer(workspace.Model, reading.Value) : null, problems);
    }

    public IEnumerable<Problem> ProblemsOf(string field) => Problems.Where(problem => problem.Field == field);

    private static Problem Twice(KeyValuePair<string, string> said) =>
        new(said.Key, said.Value, ErrorTexts.SaidTwice(said.Key), ErrorTexts.SayOnce, [], "");

    private static Problem Unknown(KeyValuePair<string, string> said) => new(
        said.Key,
        said.Value,
        ErrorTexts.UnknownField(said.Key),
        ErrorTexts.FieldsExpected(Asked.Names),
        Spelling.Nearest(said.Key, Asked.Names, name => name, 1),
        "");
}
