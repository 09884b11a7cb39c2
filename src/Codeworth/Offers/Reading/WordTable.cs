namespace Codeworth.Offers.Reading;

/// <summary>Numbers of words, found without regard to case: a table of open addresses, hashed while the letters are read.</summary>
internal sealed class WordTable
{
    /// <summary>FNV-1a (Fowler, Noll and Vo), 32 bits, of letters in lower case.</summary>
    public const uint Start = 2166136261;
    private const uint Prime = 16777619;
    private const int Sparse = 4;

    private readonly string[] _words;
    private readonly int[] _numbers;
    private readonly uint _mask;

    /// <param name="words">Each at its number.</param>
    public WordTable(IReadOnlyList<string> words)
    {
        _words = [.. words];
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Sparse * Math.Max(1, words.Count)));
        (_numbers, _mask) = (new int[size], (uint)size - 1);
        Array.Fill(_numbers, -1);
        for (int number = 0; number < words.Count; number++)
        {
            uint at = Hash(words[number]) & _mask;
            while (_numbers[at] >= 0)
                at = (at + 1) & _mask;
            _numbers[at] = number;
        }
    }

    /// <summary>The hash with one more letter.</summary>
    public static uint With(uint hash, char letter) => (hash ^ (letter is >= 'A' and <= 'Z' ? (uint)(letter | 0x20) : char.IsAscii(letter) ? letter : char.ToLowerInvariant(letter))) * Prime;

    /// <summary>The number of a word; -1 where the table has it not.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (uint at = hash & _mask; _numbers[at] >= 0; at = (at + 1) & _mask)
        {
            if (word.Equals(_words[_numbers[at]], StringComparison.OrdinalIgnoreCase))
                return _numbers[at];
        }

        return -1;
    }

    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = Start;
        foreach (char letter in word)
            hash = With(hash, letter);
        return hash;
    }
}
