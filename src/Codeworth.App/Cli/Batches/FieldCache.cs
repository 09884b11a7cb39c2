using System.Text;
using Codeworth.Problems;

namespace Codeworth.App.Cli.Batches;

/// <summary>Reads the cells of one column, each distinct text once.</summary>
/// <param name="unsaid">What stands for an empty cell.</param>
/// <param name="read">Reads a text.</param>
/// <typeparam name="T">What the column holds.</typeparam>
internal sealed class FieldCache<T>(FieldReading<T> unsaid, Func<string, FieldReading<T>> read)
{
    /// <summary>Texts kept: columns with more distinct texts than this gain nothing from remembering them.</summary>
    private const int Most = 16_384;

    private readonly Dictionary<byte[], FieldReading<T>> _known = new(new BytesComparer());

    public FieldReading<T> Unsaid => unsaid;

    public FieldReading<T> Read(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
            return unsaid;
        var known = _known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (known.TryGetValue(cell, out FieldReading<T> reading))
            return reading;
        string text = Encoding.UTF8.GetString(cell);
        reading = string.IsNullOrWhiteSpace(text) ? unsaid : read(text);
        if (_known.Count >= Most)
            _known.Clear();
        known[cell] = reading;
        return reading;
    }
}
