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
    private const uint Empty = uint.MaxValue;
    /// <summary>Bands of a sketch.</summary>
    public const int Bands = Places / Width;

    private readonly uint[] _least;

    private PostingSketch(uint[] least) => _least = least;

    /// <summary>The sketch of a text: letters and digits count, their case and what stands between words do not.</summary>
    public static PostingSketch Of(ReadOnlySpan<char> text)
    {
        uint[] least = new uint[Places];
        Array.Fill(least, Empty);
        Span<ulong> run = stackalloc ulong[Run];
        int words = 0;
        ulong word = 0;
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word = (word ^ char.ToLowerInvariant(letter)) * 1099511628211;
                continue;
            }

            words = Keep(least, run, words, ref word);
        }

        words = Keep(least, run, words, ref word);
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

    /// <summary>Takes a word that has ended into the runs.</summary>
    private static int Keep(uint[] least, Span<ulong> run, int words, ref ulong word)
    {
        if (word == 0)
            return words;
        run[words % Run] = word;
        word = 0;
        words++;
        if (words >= Run)
            Add(least, [run[words % Run], run[(words + 1) % Run], run[(words + 2) % Run], run[(words + 3) % Run]]);
        return words;
    }

    private static void Add(uint[] least, ReadOnlySpan<ulong> run)
    {
        ulong hash = 14695981039346656037;
        foreach (ulong word in run)
            hash = Mixed(hash ^ word);
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
