using System.CommandLine;
using Codeworth.App.Cli.Text;

namespace Codeworth.App.Cli;

/// <summary>Writes the help of a verb: what it answers, how it is called, its options with where their values are listed, examples.</summary>
internal static class HelpText
{
    /// <summary>Options whose text would start further right stand on a line of their own.</summary>
    private const int Indent = 26;

    public static void Write(TextWriter writer, Command command, int width)
    {
        Paragraph(writer, command.Description ?? "", 0, width);
        writer.WriteLine();
        writer.WriteLine("Usage: " + Usage(command));
        Section(writer, "Verbs", command.Subcommands.Select(verb => (verb.Name, verb.Description ?? "")), width);
        Section(writer, "Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")), width);
        Section(writer, "Options", Options(command).Select(option => (Call(option), option.Description ?? "")), width);
        if (command is not Verb verb)
            return;
        foreach (string remark in verb.Remarks)
        {
            writer.WriteLine();
            Paragraph(writer, remark, 0, width);
        }

        if (verb.Examples.IsEmpty)
            return;
        writer.WriteLine();
        writer.WriteLine("Examples:");
        foreach (string example in verb.Examples)
            writer.WriteLine("  " + example);
    }

    /// <summary>The options of a command and those it has from its parents, help and version last.</summary>
    public static IEnumerable<Option> Options(Command command) => Line(command)
        .SelectMany((owner, distance) => owner.Options.Where(option => distance == 0 || option.Recursive))
        .Where(option => !option.Hidden)
        .OrderBy(option => option.Name is "--help" or "--version");

    /// <summary>As in <c>codeworth import oews FILE [options]</c>.</summary>
    public static string Usage(Command command)
    {
        IEnumerable<string> arguments = command.Arguments
            .Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name);
        return string.Join(' ', [Called(command), .. command.Subcommands.Count > 0 ? ["VERB"] : arguments, "[options]"]);
    }

    /// <summary>As in <c>codeworth import oews</c>.</summary>
    public static string Called(Command command) => string.Join(' ', Line(command).Reverse().Select(NameOf));

    /// <summary>As typed; the program's own name is that of its file.</summary>
    public static string NameOf(Command command) => command is RootCommand ? "codeworth" : command.Name;

    /// <summary>As in <c>--years YEARS</c>.</summary>
    public static string Call(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static IEnumerable<Command> Line(Command command)
    {
        for (Command? owner = command; owner is not null; owner = owner.Parents.OfType<Command>().FirstOrDefault())
            yield return owner;
    }

    private static void Section(TextWriter writer, string title, IEnumerable<(string Call, string Text)> rows, int width)
    {
        bool titled = false;
        foreach ((string call, string text) in rows)
        {
            if (!titled)
                writer.Write($"\n{title}:\n");
            titled = true;
            bool beside = call.Length + 4 <= Indent;
            writer.Write(beside ? ("  " + call).PadRight(Indent) : $"  {call}\n{new string(' ', Indent)}");
            Paragraph(writer, text, Indent, width, continues: true);
        }
    }

    private static void Paragraph(TextWriter writer, string text, int indent, int width, bool continues = false)
    {
        foreach (string line in Wrapping.Lines(text, width - indent))
        {
            writer.WriteLine(continues ? line : new string(' ', indent) + line);
            continues = false;
        }
    }
}
