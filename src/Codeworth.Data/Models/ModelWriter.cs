using System.Runtime.InteropServices;
using System.Text;

namespace Codeworth.Data.Models;

/// <summary>Writes arrays as their length and their little-endian bytes.</summary>
internal sealed class ModelWriter(Stream stream) : IDisposable
{
    private readonly BinaryWriter _writer = new(stream, Encoding.UTF8);

    public void Write(int value) => _writer.Write(value);

    public void Write(double value) => _writer.Write(value);

    public void Write(string value) => _writer.Write(value);

    public void Write(ReadOnlySpan<double> values)
    {
        _writer.Write(values.Length);
        _writer.Write(MemoryMarshal.AsBytes(values));
    }

    public void Write(ReadOnlySpan<int> values)
    {
        _writer.Write(values.Length);
        _writer.Write(MemoryMarshal.AsBytes(values));
    }

    public void Write(IReadOnlyCollection<string> values)
    {
        _writer.Write(values.Count);
        foreach (string value in values)
            _writer.Write(value);
    }

    public void Dispose() => _writer.Dispose();
}
