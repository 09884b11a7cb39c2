using System.Buffers;
using System.CommandLine;
using System.Globalization;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Cli.Postings;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary>The part of <c>codeworth offer</c> that judges many postings.</summary>
internal sealed class OfferBatchVerb(Terminal terminal, GlobalSymbols globals)
{
    private const int Top = 20;
    private const int Most = 100_000;
    private const string Ndjson = ".ndjson";

    private readonly Option<string> _batch = new("--batch")
    {
        Description = "Judge many postings and rank them: a folder of files, an .ndjson (a text, or an object with text and options, a line), a .csv with a column 'text'; '-' reads NDJSON.",
        HelpName = "PATH",
    };

    private readonly Option<string> _out = new("--out") { Description = "With --batch: write every posting, ranked, as .csv or .ndjson.", HelpName = "FILE" };
    private readonly Option<string> _order = new("--order") { Description = $"With --batch: rank by {string.Join(", ", PostingOrder.All.Select(order => order.Id))}; by pay where it is not said.", HelpName = "ORDER" };
    private readonly Option<string> _top = new("--top") { Description = $"With --batch: how many of the ranking to show; {Top} where it is not said.", HelpName = "NUMBER" };

    public void AddTo(Command verb)
    {
        foreach (Option<string> option in new[] { _batch, _out, _order, _top })
            verb.Add(option);
    }

    /// <summary>What --batch names; null where it is not said.</summary>
    /// <exception cref="WrongUseException">Something is said that belongs to it.</exception>
    public string? Path(ParseResult result)
    {
        string? batch = GlobalSymbols.Named(result, _batch);
        Option<string>? alone = batch is null ? new[] { _out, _order, _top }.FirstOrDefault(option => result.GetValue(option) is not null) : null;
        return alone is null ? batch : throw new WrongUseException(alone.Name.TrimStart('-'), "", ErrorTexts.OptionWithoutBatch(alone.Name.TrimStart('-')), "", ErrorTexts.OptionWithoutBatchNext);
    }

    /// <returns>An <see cref="ExitCode"/>: answered when any posting was read.</returns>
    public async Task<int> Run(ParseResult result, string batch, OfferFields fields, CancellationToken cancellation)
    {
        PostingOrder order = PostingOrder.Read(GlobalSymbols.Named(result, _order));
        int top = Number(GlobalSymbols.Named(result, _top));
        string? file = GlobalSymbols.Named(result, _out);
        PostingFiles.Require(batch);
        if (file is not null)
            BatchFiles.RequireOut(file);
        PostingsFound found = Judge(result, batch, fields, order, cancellation);
        if (found.Read + found.Unread.Length == 0)
            throw new CannotAnswerException(ErrorTexts.NoPostings(batch));
        if (file == BatchFiles.Standard)
            await terminal.Out.WriteAsync(PostingsCsv.Bytes(found), cancellation);
        else
            await Show(result, found, top, file, cancellation);
        if (found.Unread.Length > 0)
            await terminal.Error.WriteLineAsync(ErrorTexts.PostingsUnread(found.Unread.Length, found.Read + found.Unread.Length));
        return found.Read > 0 ? ExitCode.Answered : ExitCode.CouldNotAnswer;
    }

    private async Task Show(ParseResult result, PostingsFound found, int top, string? file, CancellationToken cancellation)
    {
        if (file is not null)
            await AnswersFile.Write(file, System.IO.Path.GetExtension(file).Equals(Ndjson, StringComparison.OrdinalIgnoreCase) ? Lines(found) : PostingsCsv.Bytes(found), cancellation);
        Asked.Show(terminal, globals, result, output => PostingsJson.Write(output, found, top), sheet => PostingsText.Write(sheet, found, top));
    }

    private PostingsFound Judge(ParseResult result, string batch, OfferFields fields, PostingOrder order, CancellationToken cancellation)
    {
        PostingBatch job = new(globals.Open(result), fields, terminal.Day());
        int count = PostingFiles.Count(batch);
        using ProgressLine line = new(terminal, wanted: true);
        return job.Run(PostingFiles.Read(batch, terminal.In), order, done => line.Show("Postings", done, count), cancellation);
    }

    private static ReadOnlyMemory<byte> Lines(PostingsFound found)
    {
        ArrayBufferWriter<byte> buffer = new();
        PostingsJson.Lines(buffer, found);
        return buffer.WrittenMemory;
    }

    private static int Number(string? text) => text is null ? Top
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= Most ? number
        : throw new WrongUseException("top", text, ErrorTexts.NotATop(text), ErrorTexts.TopExpected);
}
