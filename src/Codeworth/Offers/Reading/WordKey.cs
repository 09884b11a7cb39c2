using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Codeworth.Offers.Reading;

/// <summary>The key of a word: its first eight letters in lower case, a byte each, which is all of a short word of ASCII; else those mixed with the next eight, and marked.</summary>
internal static class WordKey
{
    private const int Short = 8;
    private const int Most = 16;
    private const byte Lower = 0x20;

    /// <summary>Marks a key that tells only part of its word. No letter of ASCII reaches it.</summary>
    private const ulong Partial = 1UL << 63;

    /// <summary>Whether a key tells all of its word.</summary>
    public static bool IsWhole(ulong key) => key < Partial;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong head = 0, tail = 0, part = 0;
        for (int i = 0; i < word.Length && i < Most; i++)
        {
            char letter = char.IsAscii(word[i]) ? word[i] : char.ToLowerInvariant(word[i]);
            part |= char.IsAscii(word[i]) ? 0 : Partial;
            ulong here = (ulong)(byte)(letter | Lower) << (8 * (i % Short));
            (head, tail) = i < Short ? (head | here, tail) : (head, tail | here);
        }

        return Mixed(head, tail, word.Length) | part;
    }

    /// <summary>How many letters of ASCII a text begins with, with their key. Sixteen are looked at at once: where a word ends is what a processor guesses worst.</summary>
    public static int OfLetters(ReadOnlySpan<char> text, out ulong key)
    {
        if (text.Length >= Most)
        {
            ReadOnlySpan<ushort> letters = MemoryMarshal.Cast<char, ushort>(text);
            Vector128<byte> lower = Vector128.NarrowWithSaturation(Vector128.Create(letters), Vector128.Create(letters[Short..])) | Vector128.Create(Lower);
            uint are = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
            int length = BitOperations.TrailingZeroCount(~are);
            if (length < Most)
            {
                key = Mixed(Cut(lower.AsUInt64()[0], Math.Min(length, Short)), Cut(lower.AsUInt64()[1], Math.Max(length - Short, 0)), length);
                return length;
            }
        }

        int end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        key = Of(text[..end]);
        return end;
    }

    private static ulong Mixed(ulong head, ulong tail, int length) => length <= Short ? head : (head ^ BitOperations.RotateLeft(tail, 29)) | Partial;

    /// <summary>The first so many bytes, eight at most.</summary>
    private static ulong Cut(ulong bytes, int count) => count == Short ? bytes : bytes & ((1UL << (8 * count)) - 1);
}
