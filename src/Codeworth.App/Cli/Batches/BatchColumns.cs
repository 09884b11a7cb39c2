using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.App.Cli.Batches;

/// <summary>What the columns of a batch hold: options by their name, everything else passes through.</summary>
internal sealed class BatchColumns
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <param name="names">The header's cells.</param>
    /// <param name="job">What the rows are answered with.</param>
    /// <exception cref="WrongUseException">An option has two columns, or none has one.</exception>
    public BatchColumns(ImmutableArray<string> names, BatchJob job)
    {
        List<string> warnings = [];
        for (int column = 0; column < names.Length; column++)
        {
            string key = Spelling.Key(names[column]);
            if (job.Options.FirstOrDefault(known => Spelling.Key(known) == key) is not { } option)
                warnings.AddRange(LooksLike(names[column], job));
            else if (!_columns.TryAdd(option, column))
                throw new WrongUseException("batch", names[column], ErrorTexts.ColumnTwice(names[column]), ErrorTexts.HeaderExpected);
        }

        if (_columns.Count == 0)
            throw NoOption(names, job);
        string[] both = [.. job.Answers.Intersect(names, StringComparer.Ordinal)];
        if (both.Length > 0)
            warnings.Add(ErrorTexts.ColumnsOfAnswers(both));
        (Count, Warnings) = (names.Length, [.. warnings]);
    }

    /// <summary>Cells a row must have.</summary>
    public int Count { get; }

    /// <summary>Columns that look like an option's and are not.</summary>
    public ImmutableArray<string> Warnings { get; }

    /// <summary>The column of an option; -1 where there is none.</summary>
    public int Of(string option) => _columns.GetValueOrDefault(option, -1);

    private static IEnumerable<string> LooksLike(string name, BatchJob job) => job.Options
        .Where(option => name.Length > 2 && Spelling.Distance(Spelling.Key(name), Spelling.Key(option)) <= Math.Min(2, option.Length / 3))
        .Select(option => ErrorTexts.ColumnLooksLike(name, option)).Take(1);

    private static WrongUseException NoOption(ImmutableArray<string> names, BatchJob job) => new(
        "batch", string.Join(',', names), ErrorTexts.NoOptionColumn, ErrorTexts.FieldsExpected(job.Options), LikelyCause(names));

    private static string LikelyCause(ImmutableArray<string> names) => names switch
    {
        [""] => ErrorTexts.FirstLineEmpty,
        [string only] when only.AsSpan().ContainsAny(';', '\t', '|') => ErrorTexts.OtherSeparator,
        _ when names.Any(name => name.Contains('\r', StringComparison.Ordinal)) => ErrorTexts.OtherLineEnds,
        _ => "",
    };
}
