using Codeworth.Offers.Reading;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>A word is found whatever its capitals and its length, and no other for it.</summary>
public sealed class WordTableTests
{
    private static readonly string[] Words = ["a", "or", "coder", "hospital", "inpatient", "certification", "certificate", "otorhinolaryngology", "otorhinolaryngological", "ca\u00F1on", "401", "\u00E9t\u00E9"];

    private readonly WordTable _table = new(Words);

    [Fact]
    public void Every_word_is_found_whatever_its_capitals()
    {
        for (int number = 0; number < Words.Length; number++)
        {
            Assert.Equal(number, Find(Words[number]));
            Assert.Equal(number, Find(Words[number].ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("o")]
    [InlineData("hospita")]
    [InlineData("hospitals")]
    [InlineData("certificatio")]
    [InlineData("otorhinolaryngologist")]
    [InlineData("\u212Aoder")]
    [InlineData("canon")]
    public void No_other_is(string word) => Assert.Equal(-1, Find(word));

    /// <summary>Sixteen letters at once, or one by one where a text ends: the same word and the same key.</summary>
    [Fact]
    public void The_key_is_the_same_wherever_a_word_stands()
    {
        foreach (string word in Words.Where(word => word.All(char.IsAsciiLetter)))
        {
            Assert.Equal(word.Length, WordKey.OfLetters(word, out ulong alone));
            Assert.Equal(word.Length, WordKey.OfLetters(word.ToUpperInvariant() + ", and so on to the end", out ulong within));
            Assert.Equal((WordKey.Of(word), WordKey.Of(word)), (alone, within));
        }
    }

    private int Find(string word) => _table.Find(word, WordKey.Of(word));
}
