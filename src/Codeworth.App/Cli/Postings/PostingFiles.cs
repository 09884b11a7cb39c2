using System.Text.Json;
using Codeworth.App.Api;
using Codeworth.App.Cli.Batches;
using Codeworth.Data.Sources;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Postings;

/// <summary>Reads many postings one at a time: the files of a folder, the lines of an NDJSON file, the rows of a CSV file.</summary>
internal static class PostingFiles
{
    private const string Csv = ".csv";
    private const string Text = "text";

    /// <summary>A longer file is no posting.</summary>
    private const long Longest = 8 << 20;

    private static readonly string[] _lines = [".ndjson", ".jsonl"];
    private static readonly string[] _postings = [".txt", ".md", ".markdown", ".html", ".htm", ".json", ".jsonld"];
    private static readonly string[] _options = [.. OfferOptions.Job.Concat(OfferOptions.Person).Append(OfferOptions.Pay).Select(option => option.Name)];

    /// <summary>Looks before anything is read.</summary>
    /// <exception cref="CannotAnswerException">There is no such file or folder, or it is of another kind.</exception>
    public static void Require(string path)
    {
        if (path == BatchFiles.Standard || Directory.Exists(path))
            return;
        Paths.RequireFile(path, ErrorTexts.PostingsFile, [Csv, .. _lines, .. _postings]);
        if (!Is(path, Csv, [.. _lines, .. _postings]))
            throw new CannotAnswerException(ErrorTexts.PostingsKind(path));
    }

    /// <summary>The postings, in the order of the file names, lines or rows.</summary>
    /// <param name="path">As typed; - for NDJSON on standard input.</param>
    /// <param name="standard">Standard input.</param>
    /// <exception cref="CannotAnswerException">A table has no column of postings.</exception>
    public static IEnumerable<PostingEntry> Read(string path, Stream standard)
    {
        if (path == BatchFiles.Standard)
            return Lines(new StreamReader(standard));
        if (Directory.Exists(path))
            return Files(path).Select(file => File(Path.GetRelativePath(path, file), file));
        if (Is(path, Csv))
            return Rows(path);
        return Is(path, _lines[0], _lines) ? Lines(new StreamReader(path)) : [File(Path.GetFileName(path), path)];
    }

    /// <summary>How many postings there are, where that is known before they are read; 0 elsewhere.</summary>
    public static int Count(string path) => path != BatchFiles.Standard && Directory.Exists(path) ? Files(path).Count() : 0;

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Is(file, _postings[0], _postings)).Order(StringComparer.Ordinal);

    private static bool Is(string path, string ending, params IEnumerable<string> others) =>
        others.Prepend(ending).Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static PostingEntry File(string name, string path) => new FileInfo(path).Length > Longest
        ? PostingEntry.Unread(name, new Problem("", name, ErrorTexts.PostingTooLong(name), ErrorTexts.PostingsExpected, [], ""))
        : PostingEntry.Of(name, System.IO.File.ReadAllText(path));

    private static IEnumerable<PostingEntry> Lines(StreamReader reader)
    {
        using (reader)
        {
            for (int line = 1; reader.ReadLine() is { } text; line++)
            {
                if (!string.IsNullOrWhiteSpace(text))
                    yield return Line($"line {line}", text);
            }
        }
    }

    /// <summary>A line is a text, an object with text and options, or a schema.org posting.</summary>
    private static PostingEntry Line(string name, string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.String)
                return PostingEntry.Of(name, root.GetString()!);
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(Text, out _))
                return root.ValueKind == JsonValueKind.Object && (root.TryGetProperty("@type", out _) || root.TryGetProperty("@graph", out _)) ? PostingEntry.Of(name, line) : Wrong(name, ErrorTexts.LineHasNoPosting);
            OfferBody body = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [], []);
            body.Take(root);
            if (body.Credentials.Count > 0)
                body.Said[WorthOptions.Credential.Name] = string.Join(';', body.Credentials);
            return new PostingEntry(name, body.Said.GetValueOrDefault(Text, ""), body.Said, body.Problems);
        }
        catch (JsonException wrong)
        {
            return Wrong(name, $"{ErrorTexts.LineNotJson}: {wrong.Message}");
        }
    }

    private static PostingEntry Wrong(string name, string message) => PostingEntry.Unread(name, new Problem("", "", message, ErrorTexts.PostingsExpected, [], ""));

    private static IEnumerable<PostingEntry> Rows(string path)
    {
        using StreamReader reader = new(path);
        SeparatedValues values = new(reader);
        string[] header = values.Read() ? [.. Enumerable.Range(0, values.Count).Select(i => values[i].ToString().Trim().Trim('\uFEFF').ToLowerInvariant())] : [];
        int text = Array.IndexOf(header, Text);
        if (text < 0)
            throw new CannotAnswerException(ErrorTexts.NoPostingColumn(path, Spelling.Nearest(Text, header, name => name, 1)));
        (int Column, string Option)[] said = [.. header.Index().Where(column => _options.Contains(column.Item, StringComparer.Ordinal)).Select(column => (column.Index, column.Item))];
        while (values.Read())
        {
            string name = $"line {values.Row}";
            yield return values.Count != header.Length
                ? PostingEntry.Unread(name, new Problem("", "", ErrorTexts.RowColumns(values.Count, header.Length), "", [], ""))
                : new PostingEntry(name, values[text].ToString(), Row(values, said), []);
        }
    }

    private static Dictionary<string, string>? Row(SeparatedValues values, (int Column, string Option)[] said)
    {
        Dictionary<string, string> row = new(StringComparer.OrdinalIgnoreCase);
        foreach ((int column, string option) in said)
        {
            if (values[column].Trim() is { Length: > 0 } value)
                row[option] = value.ToString();
        }

        return row.Count == 0 ? null : row;
    }
}
