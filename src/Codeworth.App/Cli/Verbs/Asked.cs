using System.Buffers;
using System.CommandLine;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary>What the verbs that answer a question share: reading it, showing the answer.</summary>
internal static class Asked
{
    /// <exception cref="WrongUseException">Something in it cannot be understood.</exception>
    public static WorthQuestion Question(WorthFields fields, Workspace workspace, Terminal terminal)
    {
        Reading<WorthQuestion> reading = WorthReading.Read(fields, workspace.Vocabulary, terminal.Today());
        return reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems);
    }

    /// <summary>Writes the answer in JSON where that is asked for, in text otherwise.</summary>
    public static void Show(Terminal terminal, GlobalSymbols globals, ParseResult result, Action<IBufferWriter<byte>> json, Action<Sheet> text)
    {
        if (result.GetValue(globals.Json))
        {
            ArrayBufferWriter<byte> buffer = new();
            json(buffer);
            terminal.Out.Write(buffer.WrittenSpan);
            terminal.Out.Flush();
            return;
        }

        using StreamWriter writer = terminal.Writer();
        text(Sheet.For(writer, terminal.Colours && !result.GetValue(globals.NoColor), terminal.Width));
    }
}
