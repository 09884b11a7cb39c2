using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Markets;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth list</c>: the ids and names the options take.</summary>
internal sealed class ListVerb(Terminal terminal, GlobalSymbols globals)
{
    private static readonly (string Kind, Func<Vocabulary, IEnumerable<Named>> All)[] _kinds =
    [
        ("credentials", vocabulary => vocabulary.Credentials.All),
        ("roles", vocabulary => vocabulary.Roles.All),
        ("specialties", vocabulary => vocabulary.Specialties.All),
        ("settings", vocabulary => vocabulary.Settings.All),
        ("areas", vocabulary => vocabulary.Places.All),
        ("modes", vocabulary => vocabulary.Modes.All),
        ("educations", vocabulary => vocabulary.Educations.All),
    ];

    private readonly Argument<string> _kind = new("KIND") { Description = $"What to list: {string.Join(", ", _kinds.Select(kind => kind.Kind))}." };

    private readonly Argument<string?> _filter = new("FILTER")
    {
        Description = "Part of an id or name; only those that hold it are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Command()
    {
        Verb verb = new("list", "The ids and names the options of 'worth' take.")
        {
            Examples = ["codeworth list credentials", "codeworth list areas dallas", "codeworth list roles --json"],
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
        Named[] listed = [.. All(kind)(globals.Open(result).Vocabulary).Where(item => Holds(item, filter))];
        Asked.Show(terminal, globals, result, output => Json(output, listed), sheet => Text(sheet, listed));
        return listed.Length > 0 ? ExitCode.Answered : throw new CannotAnswerException(ErrorTexts.NothingListed(kind, filter));
    }

    private static Func<Vocabulary, IEnumerable<Named>> All(string kind)
    {
        string[] names = [.. _kinds.Select(known => known.Kind)];
        return Array.Find(_kinds, known => string.Equals(known.Kind, kind, StringComparison.OrdinalIgnoreCase)).All
            ?? throw new WrongUseException([new Problems.Problem(
                "KIND", kind, ErrorTexts.ListUnknown(kind), ErrorTexts.VerbsExpected(names), Spelling.Nearest(kind, names, name => name, 1), "")]);
    }

    private static bool Holds(Named item, string filter) => filter.Length == 0
        || item.OtherNames.Append(item.Id).Append(item.Name).Any(name => name.Contains(filter, StringComparison.OrdinalIgnoreCase));

    private static void Text(Sheet sheet, Named[] listed)
    {
        Table table = new(Column.Words("id"), Column.Words("name"));
        foreach (Named item in listed)
            table.Add(item.Id, item.Name);
        if (listed.Length > 0)
            sheet.Table(table);
    }

    private static void Json(IBufferWriter<byte> output, Named[] listed)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartArray();
        foreach (Named item in listed)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, item.Id);
            writer.WriteString("name"u8, item.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        output.Write("\n"u8);
    }
}
