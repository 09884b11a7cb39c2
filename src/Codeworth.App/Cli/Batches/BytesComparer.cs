using System.Buffers.Binary;

namespace Codeworth.App.Cli.Batches;

/// <summary>Compares texts by their bytes, so that a text met before is found without making a string of it.</summary>
internal sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <summary>Eight bytes at a time times an odd number whose bits are well mixed (2^64 divided by the golden ratio).</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        const ulong golden = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)alternate.Length;
        while (alternate.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(alternate)) * golden;
            hash ^= hash >> 32;
            alternate = alternate[8..];
        }

        foreach (byte letter in alternate)
            hash = (hash ^ letter) * golden;
        return (int)(hash >> 32);
    }

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
