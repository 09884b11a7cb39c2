using System.Collections.Immutable;

namespace Codeworth.App.Cli.Batches;

/// <summary>What every row of a batch is answered with.</summary>
internal abstract class BatchJob
{
    /// <summary>Why a row could not be answered: the last column of every batch.</summary>
    public const string Error = "error";

    /// <summary>Names that a column can have to be read; other columns pass through.</summary>
    public abstract ImmutableArray<string> Options { get; }

    /// <summary>Names of the columns that answers add, in order, without <see cref="Error"/>.</summary>
    public abstract ImmutableArray<string> Amounts { get; }

    /// <summary>All that answers add.</summary>
    public ImmutableArray<string> Answers => [.. Amounts, Error];

    /// <summary>What answers rows, one for each thread.</summary>
    /// <param name="columns">Where the options stand.</param>
    /// <param name="cells">The cells of the row that is answered.</param>
    public abstract RowAnswers Rows(BatchColumns columns, CsvCells cells);
}
