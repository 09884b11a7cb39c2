using System.Numerics;

namespace Codeworth.Offers.Reading;

/// <summary>Numbers of words, found without regard to case by their keys: a table of open addresses.</summary>
internal sealed class WordTable
{
    /// <summary>2^64 over the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int Sparse = 2;

    private readonly string[] _words;
    private readonly int[] _numbers;
    private readonly ulong[] _keys;
    private readonly int _shift;

    /// <param name="words">Each at its number.</param>
    public WordTable(IReadOnlyList<string> words)
    {
        _words = [.. words];
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(Sparse * Math.Max(1, words.Count)));
        (_numbers, _keys, _shift) = (new int[size], new ulong[size], 64 - BitOperations.Log2((uint)size));
        for (int number = 0; number < words.Count; number++)
        {
            ulong key = WordKey.Of(words[number]);
            int at = Slot(key);
            while (_keys[at] != 0)
                at = (at + 1) & (_keys.Length - 1);
            (_keys[at], _numbers[at]) = (key, number);
        }
    }

    /// <summary>The number of a word; -1 where the table has it not.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">Its key.</param>
    public int Find(ReadOnlySpan<char> word, ulong key)
    {
        ulong[] keys = _keys;
        for (int at = Slot(key); keys[at] != 0; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key && (WordKey.IsWhole(key) || word.Equals(_words[_numbers[at]], StringComparison.OrdinalIgnoreCase)))
                return _numbers[at];
        }

        return -1;
    }

    private int Slot(ulong key) => (int)((key * Golden) >> _shift);
}
