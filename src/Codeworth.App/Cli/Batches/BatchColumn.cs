using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Batches;

/// <summary>One option in a batch: its column, where it has one, and how its cells are read.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal readonly struct BatchColumn<T>
{
    /// <param name="unsaid">What stands for an empty cell.</param>
    public BatchColumn(BatchColumns columns, WorthOption option, Func<string, FieldReading<T>> read, FieldReading<T> unsaid)
    {
        Index = columns.Of(option.Name);
        Cache = new FieldCache<T>(unsaid, read);
    }

    /// <param name="others">The text that stands for an empty cell.</param>
    public BatchColumn(BatchColumns columns, WorthOption option, Func<string?, FieldReading<T>> read, string? others)
        : this(columns, option, read, read(others))
    {
    }

    /// <summary>Its column, from 0; -1 where it has none.</summary>
    public int Index { get; }

    public FieldCache<T> Cache { get; }
}
