using Codeworth.Problems;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Problems;

public sealed class EchoTests
{
    [Theory]
    [InlineData("Dalas, TX", "Dalas, TX")]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("\u001b[31mred", " [31mred")]
    [InlineData("\r\n", "  ")]
    public void A_value_is_shown_on_one_line(string text, string shown) => Assert.Equal(shown, Echo.Of(text));

    [Fact]
    public void A_long_value_shows_its_beginning() => Assert.Equal(new string('y', 80) + "…", Echo.Of(new string('y', 5_000)));

    [Fact]
    public void A_long_path_shows_its_end()
    {
        string path = new string('a', 5_000) + "/people.csv";
        Assert.Equal("…" + path[^240..], Echo.Path(path));
        Assert.Equal("data/people.csv", Echo.Path("data/people.csv"));
    }

    [Fact]
    public void A_pair_of_surrogates_stays_whole()
    {
        string faces = string.Concat(Enumerable.Repeat("\U0001F600", 200));
        Assert.All(new[] { "", "x" }, before =>
        {
            Assert.DoesNotContain('\uFFFD', Again(Echo.Of(before + faces)));
            Assert.DoesNotContain('\uFFFD', Again(Echo.Path(before + faces)));
        });
    }

    [Fact]
    public void No_value_is_shown_longer_than_promised() => Prop.ForAll(Gen.Choose(0, 300).ToArbitrary(), length =>
        Echo.Of(new string('z', length)).Length <= Echo.Longest + 1
        && (length > Echo.Longest || Echo.Of(new string('z', length)).Length == length)).QuickCheckThrowOnFailure();

    /// <summary>Through UTF-8 and back, where half a pair becomes a replacement character.</summary>
    private static string Again(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
