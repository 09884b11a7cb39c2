using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Codeworth.Data.Models;

/// <summary>Reads what <see cref="ModelWriter"/> wrote.</summary>
internal sealed class ModelReader(Stream stream) : IDisposable
{
    private readonly BinaryReader _reader = new(stream, Encoding.UTF8);

    public int Int() => _reader.ReadInt32();

    public double Double() => _reader.ReadDouble();

    public string Text() => _reader.ReadString();

    public double[] Doubles()
    {
        double[] values = new double[_reader.ReadInt32()];
        _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public int[] Ints()
    {
        int[] values = new int[_reader.ReadInt32()];
        _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public ImmutableArray<string> Texts()
    {
        string[] values = new string[_reader.ReadInt32()];
        for (int i = 0; i < values.Length; i++)
            values[i] = _reader.ReadString();
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public void Dispose() => _reader.Dispose();
}
