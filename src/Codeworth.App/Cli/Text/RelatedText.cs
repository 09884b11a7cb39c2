using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>Neighbouring work in text: the ladder, the occupations, the notes.</summary>
internal static class RelatedText
{
    public static void Write(Sheet sheet, RelatedAnswer answer)
    {
        sheet.Headline(Headline(answer));
        sheet.Prose($"Asked: {CareerWords.Of(answer.Question)}.");
        sheet.Heading("The ladder");
        Table ladder = new(Column.Words("role"), Column.Amounts("median"), Column.Amounts("80 % interval"), Column.Amounts("chance"), Column.Amounts("wait"), Column.Amounts("raise"), Column.Amounts("served"));
        foreach (Rung rung in answer.Ladder)
            ladder.Add(rung.Role.Name, Amounts.Year(rung.Median.Value), Amounts.Range(rung.Median), rung.Chance is { } chance ? CareerWords.Chance(chance.Value) : "", Wait(rung), Raise(rung), Served(rung));
        sheet.Table(ladder);
        foreach (Rung rung in answer.Ladder.Where(rung => !rung.Needs.IsEmpty))
            sheet.Point($"{rung.Role.Name}: takes {string.Join(" and ", rung.Needs)}; chance a year {Chance(rung)}.");
        sheet.Heading($"Beside it, {answer.Area.Name}");
        Table full = Beside(answer, true);
        sheet.Table(sheet.Fits(full) ? full : Beside(answer, false));
        sheet.Prose(Reading(answer));
        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
        sheet.Point($"Model {answer.Model.Version}, evidence to {answer.Model.Fitted}. Amounts are {answer.Question.On.Year} dollars a year, gross.");
    }

    /// <summary>What is usually asked stands where there is room.</summary>
    private static Table Beside(RelatedAnswer answer, bool isFull)
    {
        ImmutableArray<Column> columns =
        [
            Column.Words("occupation"), Column.Amounts("median"), Column.Amounts("80 % interval"), Column.Amounts("growth"), Column.Amounts("openings"), .. isFull ? [Column.Words("usually asked")] : (Column[])[],
        ];
        Table table = new(columns);
        foreach (RelatedOccupation each in answer.Occupations)
        {
            table.Add(
            [
                each.Occupation.Name + (each.Basis == RelatedBasis.Published ? "" : " *"), each.Median is { } median ? Amounts.Year(median.Value) : "not known", each.Median is { } interval ? Amounts.Range(interval) : "",
                RelatedWords.Growth(each.Outlook), RelatedWords.Openings(each.Outlook), .. isFull ? [each.Outlook?.Education ?? ""] : (string[])[],
            ]);
        }

        return table;
    }

    public static string Headline(RelatedAnswer answer)
    {
        RelatedOccupation own = answer.Occupations[0], best = answer.Occupations.Skip(1).First();
        return $"{own.Occupation.Name} are paid a median of {Amounts.Year(own.Median!.Value.Value)} in {answer.Area.Name} (80 % interval {Amounts.Range(own.Median.Value)}); the best paid beside them are {best.Occupation.Name.ToLowerInvariant()}, {Amounts.Year(best.Median!.Value.Value)} ({Amounts.Range(best.Median.Value)})";
    }

    public static string Reading(RelatedAnswer answer) =>
        "Growth over ten years and openings a year are the nation's, of the Bureau of Labor Statistics (2024-34). How a coder's experience counts: not known."
        + (answer.Occupations.Any(each => each.Basis != RelatedBasis.Published) ? " *: not published there; from the state or the nation, as other occupations of the place stand to it." : "");

    public static string Chance(Rung rung) => rung.Chance is { } chance ? $"{chance.Value * 100:0.#} % ({chance.Low * 100:0.#} to {chance.High * 100:0.#})" : "";

    public static string Raise(Rung rung) => rung.Raise is var (mean, _, _) ? $"{mean:0.#} %" : "";

    public static string Served(Rung rung) => $"{rung.Service.Value:0.#} years";

    public static string Wait(Rung rung) => rung.Years is { } years ? $"{years:0} years" : "";
}
