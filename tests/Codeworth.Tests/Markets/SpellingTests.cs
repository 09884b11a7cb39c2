using Codeworth.Markets;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Markets;

public sealed class SpellingTests
{
    private static readonly Arbitrary<string> _word = Gen.Elements("abcde".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    [Fact]
    public void The_distance_is_no_less_one_way_than_the_other() => Prop.ForAll(_word, _word, (left, right) =>
        Spelling.Distance(left, right) == Spelling.Distance(right, left)).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_the_same_text_is_at_no_distance() => Prop.ForAll(_word, _word, (left, right) =>
        (Spelling.Distance(left, right) == 0) == (left == right)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_distance_lies_between_the_difference_and_the_longer_length() => Prop.ForAll(_word, _word, (left, right) =>
        Spelling.Distance(left, right) is var distance
        && distance >= Math.Abs(left.Length - right.Length) && distance <= Math.Max(left.Length, right.Length)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("coder", "codre", 1)]
    [InlineData("coder", "code", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("ca", "abc", 3)]
    public void Known_distances(string left, string right, int distance) => Assert.Equal(distance, Spelling.Distance(left, right));

    [Theory]
    [InlineData("Risk Adjustment", "riskadjustment")]
    [InlineData("risk-adjustment", "riskadjustment")]
    [InlineData("CPC-A", "cpca")]
    [InlineData(" , ", "")]
    public void A_key_keeps_letters_and_digits(string text, string key) => Assert.Equal(key, Spelling.Key(text));

    [Fact]
    public void The_nearest_come_best_first_and_once_each() => Assert.Equal(
        ["coder", "code"], Spelling.Nearest("codr", ["auditor", "codes", "coder", "coders"], key => key == "codes" ? "code" : key.TrimEnd('s'), 3));

    [Fact]
    public void What_is_far_from_everything_has_nothing_near() => Assert.Empty(Spelling.Nearest("zzzzzzzz", ["coder", "auditor"], key => key, 3));

    [Theory]
    [InlineData("日本")]
    [InlineData("日")]
    [InlineData("%")]
    [InlineData("")]
    [InlineData("qq")]
    [InlineData("xyz")]
    public void What_shares_too_little_is_no_neighbour(string text) =>
        Assert.Empty(Spelling.Nearest(text, ["al", "ak", "tx", "us", "on", "cpc", "ccs", "rhit", "alaska"], key => key, 3));

    [Fact]
    public void A_neighbour_keeps_more_letters_than_it_changes() => Prop.ForAll(_word, _word, (typed, known) =>
        Spelling.Nearest(typed, [known], key => key, 1).IsEmpty || known.StartsWith(typed, StringComparison.Ordinal)
        || 2 * Spelling.Distance(typed, known) <= Math.Max(typed.Length, known.Length)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Dalas", "dallas")]
    [InlineData("CPD", "cpc")]
    [InlineData("CCP", "cpc")]
    [InlineData("TZ", "tx")]
    [InlineData("Dal", "dallas")]
    [InlineData("emerg", "emergencydepartment")]
    public void A_slip_or_a_beginning_finds_what_was_meant(string text, string meant) =>
        Assert.Equal(meant, Spelling.Nearest(text, ["tx", "cpc", "dallas", "emergencydepartment"], key => key, 1).Single());
}
