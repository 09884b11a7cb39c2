namespace Codeworth.Careers;

/// <summary>Memory that several solutions use one after another: a large one needs no more than the largest of them.</summary>
internal sealed class PlanningRoom
{
    private readonly double[][] _doubles = [[], [], [], []];
    private readonly byte[][][] _bytes = [[], []];

    /// <summary>At least so many numbers, as they were left.</summary>
    public double[] Doubles(int which, int count) => _doubles[which].Length >= count ? _doubles[which] : _doubles[which] = new double[count];

    /// <summary>Arrays of at least these lengths, as they were left.</summary>
    public byte[][] Bytes(int which, IEnumerable<int> lengths)
    {
        byte[][] last = _bytes[which];
        return _bytes[which] = [.. lengths.Select((length, i) => i < last.Length && last[i].Length >= length ? last[i] : new byte[length])];
    }
}
