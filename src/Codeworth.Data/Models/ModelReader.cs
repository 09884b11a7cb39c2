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
        double[] values = new double[Count(sizeof(double))];
        _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public int[] Ints()
    {
        int[] values = new int[Count(sizeof(int))];
        _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public ImmutableArray<string> Texts()
    {
        string[] values = new string[Count(1)];
        for (int i = 0; i < values.Length; i++)
            values[i] = _reader.ReadString();
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>A count, refused when so many things of that size cannot follow.</summary>
    private int Count(int size)
    {
        int count = _reader.ReadInt32();
        return count >= 0 && (long)count * size <= _reader.BaseStream.Length - _reader.BaseStream.Position
            ? count
            : throw new InvalidDataException(ErrorTexts.ModelDamaged);
    }
}
