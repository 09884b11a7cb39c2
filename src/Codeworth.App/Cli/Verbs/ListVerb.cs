using System.CommandLine;
using Codeworth.App.Cli.Text;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth list</c>: the ids and names the options take.</summary>
internal sealed class ListVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly Argument<string> _kind = new("KIND") { Description = $"What to list: {string.Join(", ", ListTables.Kinds)}." };

    private readonly Argument<string?> _filter = new("FILTER")
    {
        Description = "Part of an id or name; only those that hold it are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Command()
    {
        Verb verb = new("list", "The ids and names the options of 'worth' take.")
        {
            Examples = ["codeworth list credentials", "codeworth list areas dallas", "codeworth list roles --json", "codeworth list assumptions promotion"],
        };
        verb.Add(_kind);
        verb.Add(_filter);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        string kind = result.GetValue(_kind) ?? "";
        string filter = result.GetValue(_filter) ?? "";
        if (string.Equals(kind, ListTables.Assumptions, StringComparison.OrdinalIgnoreCase))
            return ListAssumptions(result, filter);
        Named[] listed = [.. All(kind, globals.Open(result).Vocabulary).Where(item => Holds(item, filter))];
        if (listed.Length == 0)
            throw new CannotAnswerException(ErrorTexts.NothingListed(kind, filter));
        Table table = ListTables.Of(listed);
        Asked.Show(terminal, globals, result, output => TableJson.Write(output, table), sheet => sheet.Table(table));
        return ExitCode.Answered;
    }

    private int ListAssumptions(ParseResult result, string filter)
    {
        CareerFigure[] listed = [.. ReferenceCatalog.Shipped.Careers.Figures.All.Where(figure => figure.Id.Contains(filter, StringComparison.OrdinalIgnoreCase))];
        if (listed.Length == 0)
            throw new CannotAnswerException(ErrorTexts.NothingListed(ListTables.Assumptions, filter));
        Table table = ListTables.Of(listed);
        Asked.Show(terminal, globals, result, output => TableJson.Write(output, table), sheet => Write(sheet, table, listed));
        return ExitCode.Answered;
    }

    /// <summary>Where there is no room for notes beside the figures they stand below them.</summary>
    private static void Write(Sheet sheet, Table full, CareerFigure[] listed)
    {
        if (sheet.Fits(full))
        {
            sheet.Table(full);
            return;
        }

        Table figures = new(Column.Words("id"), Column.Amounts("value"), Column.Amounts("low"), Column.Amounts("high"), Column.Words("unit"), Column.Words("source"));
        foreach (CareerFigure figure in listed)
            figures.Add(figure.Id, $"{figure.Value}", $"{figure.Low}", $"{figure.High}", figure.Unit, figure.IsAssumed ? figure.Tier : $"{figure.Publisher}, {figure.Date}");
        sheet.Table(figures);
        sheet.Heading("Notes");
        foreach (CareerFigure figure in listed.Where(figure => figure.Note.Length > 0))
            sheet.Point($"{figure.Id}: {figure.Note}.");
    }

    private static IEnumerable<Named> All(string kind, Vocabulary vocabulary) => ListTables.Names(kind, vocabulary) ?? throw new WrongUseException([new Problems.Problem(
        "KIND", kind, ErrorTexts.ListUnknown(kind), ErrorTexts.VerbsExpected(ListTables.Kinds), Spelling.Nearest(kind, ListTables.Kinds, name => name, 1), "")]);

    private static bool Holds(Named item, string filter) => filter.Length == 0
        || item.OtherNames.Append(item.Id).Append(item.Name).Any(name => name.Contains(filter, StringComparison.OrdinalIgnoreCase));
}
