using System.Numerics;

namespace Codeworth.Offers.Posted;

/// <summary>
/// A sketch of a posting's words by which near copies are known: the share of runs of four words that two texts have in common
/// (their Jaccard index J) is about the share of places where their sketches agree.
/// </summary>
/// <remarks>
/// One permutation hashing (Li, Owen and Zhang, NIPS 2012): every run is hashed once, its hash tells its place and its rank there, the least
/// rank of a place is kept. J is estimated by agreeing places over places that hold a run in either; its standard error is at most
/// 1 / (2 sqrt(places)), 4 % here.
/// </remarks>
public sealed class PostingSketch
{
    private const int Places = 128;
    private const int Run = 4;
    private const int Width = 4;
    private const int Moves = 64 / Run;
    private const ulong Prime = 1099511628211;
    private const uint Empty = uint.MaxValue;
    /// <summary>Bands of a sketch.</summary>
    public const int Bands = Places / Width;

    /// <summary>What is kept of the letters most texts are of: itself in small, or nothing.</summary>
    private static readonly char[] _ascii = [.. Enumerable.Range(0, 128).Select(letter => char.IsLetterOrDigit((char)letter) ? char.ToLowerInvariant((char)letter) : '\0')];

    private readonly uint[] _least;

    private PostingSketch(uint[] least) => _least = least;

    /// <summary>The sketch of a text: letters and digits count, their case and what stands between words do not.</summary>
    public static PostingSketch Of(ReadOnlySpan<char> text)
    {
        uint[] least = new uint[Places];
        Array.Fill(least, Empty);
        ulong word = 0, run = 0;
        int words = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char letter = i < text.Length ? text[i] : ' ';
            char kept = letter < _ascii.Length ? _ascii[letter] : char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '\0';
            if (kept != 0)
                word = (word ^ kept) * Prime;
            else if (word != 0)
            {
                // Each word moves those before it by 16 bits: the fifth before has left.
                run = (run << Moves) ^ (ushort)(Mixed(word) >> 48);
                word = 0;
                if (++words >= Run)
                    Add(least, run);
            }
        }

        if (words is > 0 and < Run)
            Add(least, run);
        return new PostingSketch(least);
    }

    /// <summary>About the share of runs that both have among those that either has, 0 to 1; 1 where neither has a word.</summary>
    public double Alike(PostingSketch other)
    {
        int same = 0, either = 0;
        for (int i = 0; i < Places; i++)
        {
            if (_least[i] == Empty && other._least[i] == Empty)
                continue;
            either++;
            same += _least[i] == other._least[i] ? 1 : 0;
        }

        return either == 0 ? 1 : (double)same / either;
    }

    /// <summary>A fingerprint of a few places next to each other, by which sketches that may be alike are found.</summary>
    /// <param name="band">0 to <see cref="Bands"/> - 1.</param>
    public uint Band(int band)
    {
        ulong hash = (ulong)band;
        for (int i = band * Width; i < (band + 1) * Width; i++)
            hash = Mixed(hash ^ _least[i]);
        return (uint)hash;
    }

    private static void Add(uint[] least, ulong run)
    {
        ulong hash = Mixed(run);
        int place = (int)(hash % Places);
        uint rank = (uint)(hash >> 32);
        if (rank < least[place])
            least[place] = rank;
    }

    /// <summary>The finalizer of splitmix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return BitOperations.RotateLeft(value ^ (value >> 31), 17);
    }
}
