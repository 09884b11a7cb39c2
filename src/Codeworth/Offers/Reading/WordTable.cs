using System.Numerics;

namespace Codeworth.Offers.Reading;

/// <summary>Numbers of words, found without regard to case: a table of open addresses, keyed while the letters are read.</summary>
/// <remarks>The key of a short word is its letters, so that it is known without a look at them again.</remarks>
internal sealed class WordTable
{
    /// <summary>Letters of a key.</summary>
    private const int Short = sizeof(ulong);

    /// <summary>Marks a key that tells only part of its word. No letter of ASCII reaches it.</summary>
    private const ulong Partial = 1UL << 63;

    /// <summary>2^64 over the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int Sparse = 4;

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
            ulong key = Key(words[number]);
            int at = Slot(key);
            while (_keys[at] != 0)
                at = (at + 1) & (_keys.Length - 1);
            (_keys[at], _numbers[at]) = (key, number);
        }
    }

    /// <summary>The key with one more letter or digit of ASCII.</summary>
    public static ulong With(ulong key, char letter) => BitOperations.RotateLeft(key, 8) ^ (letter | 0x20u);

    /// <summary>The key of so many letters.</summary>
    public static ulong Of(ulong letters, int length) => length <= Short ? letters : letters | Partial;

    public static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0, part = 0;
        foreach (char letter in word)
        {
            key = With(key, char.IsAscii(letter) ? letter : char.ToLowerInvariant(letter));
            part |= char.IsAscii(letter) ? 0 : Partial;
        }

        return Of(key, word.Length) | part;
    }

    /// <summary>The number of a word; -1 where the table has it not.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">Its key.</param>
    public int Find(ReadOnlySpan<char> word, ulong key)
    {
        ulong[] keys = _keys;
        for (int at = Slot(key); keys[at] != 0; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key && (key < Partial || word.Equals(_words[_numbers[at]], StringComparison.OrdinalIgnoreCase)))
                return _numbers[at];
        }

        return -1;
    }

    private int Slot(ulong key) => (int)((key * Golden) >> _shift);
}
