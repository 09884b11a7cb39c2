using System.Text;
using Codeworth.Offers;
using Codeworth.Tests.House;

namespace Codeworth.Tests.Offers.Reading;

/// <summary>Nothing that is pasted does harm: random texts, parts of postings that were cut, spliced and repeated.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 20_000;

    private static readonly string[] Bits =
    [
        "<div>", "</p>", "&nbsp;", "$", "-", "k", "{\"", "}", "[", "\n", "\u2013", "2080", "/hr", "<script type='application/ld+json'>", "\ud83d", "CPC-A", "(", "%", "**", "|", "99999999999999999999", "&#x110000;", "<!--", "<![CDATA[", "Min 5 / max", "\u00BD",
    ];

    [Fact]
    public void No_input_does_harm()
    {
        string[] postings = [.. Directory.GetFiles(Repository.At("tests/Codeworth.Tests/Cases/postings"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Random random = new(20261127);
        for (int i = 0; i < Inputs; i++)
        {
            string text = random.Next(3) == 0 ? Noise(random) : Mutated(postings[random.Next(postings.Length)], random);
            Posting read = Postings.Read(text);
            Assert.True(read.Pay is not { } pay || pay.At.End <= read.Text.Length);
        }
    }

    /// <summary>What repeats without end is read in time that grows with its length.</summary>
    [Theory]
    [InlineData("<a href='x'>")]
    [InlineData("CPC, ")]
    [InlineData("$20-30/hr ")]
    [InlineData("Dallas, TX ")]
    [InlineData("coder ")]
    [InlineData("Must have 2 years ")]
    [InlineData("IN, ")]
    [InlineData("{\"a\":[")]
    public void What_repeats_is_read(string unit) => Assert.NotNull(Postings.Read(string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length))));

    private static string Noise(Random random)
    {
        char[] letters = new char[random.Next(400)];
        for (int i = 0; i < letters.Length; i++)
            letters[i] = random.Next(8) == 0 ? (char)random.Next(65536) : (char)random.Next(9, 127);
        return new string(letters);
    }

    private static string Mutated(string posting, Random random)
    {
        int from = random.Next(posting.Length);
        StringBuilder text = new(posting, from, random.Next(Math.Min(600, posting.Length - from)), 4000);
        for (int change = random.Next(12); change > 0 && text.Length > 0; change--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Insert(at, Bits[random.Next(Bits.Length)]); break;
                case 1: text.Remove(at, Math.Min(random.Next(20), text.Length - at)); break;
                case 2: text[at] = (char)random.Next(1, 0xFFFF); break;
                default: text.Append(text.ToString(0, at)); break;
            }
        }

        return text.ToString();
    }
}
