using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Batches;

/// <summary>What the columns of a batch hold: options by their name, everything else passes through.</summary>
internal sealed class BatchColumns
{
    private readonly Dictionary<WorthOption, int> _columns = [];

    /// <param name="names">The header's cells.</param>
    /// <param name="answers">Names of the columns the answers add.</param>
    /// <exception cref="WrongUseException">An option has two columns, or none has one.</exception>
    public BatchColumns(ImmutableArray<string> names, ImmutableArray<string> answers)
    {
        List<string> warnings = [];
        for (int column = 0; column < names.Length; column++)
        {
            string key = Spelling.Key(names[column]);
            if (WorthOptions.All.FirstOrDefault(option => option.Name == key) is not { } option)
                warnings.AddRange(LooksLike(names[column]));
            else if (!_columns.TryAdd(option, column))
                throw new WrongUseException("batch", names[column], ErrorTexts.ColumnTwice(names[column]), ErrorTexts.HeaderExpected);
        }

        if (_columns.Count == 0)
            throw NoOption(names);
        string[] both = [.. answers.Intersect(names, StringComparer.Ordinal)];
        if (both.Length > 0)
            warnings.Add(ErrorTexts.ColumnsOfAnswers(both));
        (Count, Warnings) = (names.Length, [.. warnings]);
    }

    /// <summary>Cells a row must have.</summary>
    public int Count { get; }

    /// <summary>Columns that look like an option's and are not.</summary>
    public ImmutableArray<string> Warnings { get; }

    /// <summary>The column of an option; -1 where there is none.</summary>
    public int Of(WorthOption option) => _columns.GetValueOrDefault(option, -1);

    private static IEnumerable<string> LooksLike(string name) => WorthOptions.All
        .Where(option => name.Length > 2 && Spelling.Distance(Spelling.Key(name), option.Name) <= Math.Min(2, option.Name.Length / 3))
        .Select(option => ErrorTexts.ColumnLooksLike(name, option.Name)).Take(1);

    private static WrongUseException NoOption(ImmutableArray<string> names) => new(
        "batch", string.Join(',', names), ErrorTexts.NoOptionColumn, ErrorTexts.FieldsExpected(WorthOptions.All.Select(option => option.Name)), LikelyCause(names));

    private static string LikelyCause(ImmutableArray<string> names) => names switch
    {
        [""] => ErrorTexts.FirstLineEmpty,
        [string only] when only.AsSpan().ContainsAny(';', '\t', '|') => ErrorTexts.OtherSeparator,
        _ when names.Any(name => name.Contains('\r', StringComparison.Ordinal)) => ErrorTexts.OtherLineEnds,
        _ => "",
    };
}
