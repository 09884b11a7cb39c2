using Codeworth.Offers.Posted;

namespace Codeworth.Tests.Offers.Posted;

/// <summary>A sketch tells how much two texts have in common.</summary>
public sealed class PostingSketchTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.05, 0.9)]
    [InlineData(0.2, 0.667)]
    [InlineData(0.5, 0.333)]
    [InlineData(1, 0)]
    public void It_estimates_the_share_of_runs_in_common(double other, double expected)
    {
        // Of 600 words the first part is common to both: of its runs each has all, of the others none.
        int common = (int)(600 * (1 - other));
        string shared = Words(common, 1);
        double mean = Enumerable.Range(2, 40).Average(i => PostingSketch.Of(shared + Words(600 - common, i)).Alike(PostingSketch.Of(shared + Words(600 - common, 1_000 + i))));
        Assert.InRange(mean, expected - 0.03, expected + 0.03);
    }

    [Fact]
    public void Case_and_punctuation_do_not_count() =>
        Assert.Equal(1, PostingSketch.Of("Medical Coder II, remote. CPC!").Alike(PostingSketch.Of("medical coder ii -- REMOTE \n cpc")));

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("one", "one", 1)]
    [InlineData("one", "two", 0)]
    [InlineData("one two three", "one two three", 1)]
    public void Short_texts_are_alike_where_they_are_the_same(string one, string other, double expected) =>
        Assert.Equal(expected, PostingSketch.Of(one).Alike(PostingSketch.Of(other)));

    private static string Words(int count, int seed)
    {
        Random random = new(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(100_000)}")) + " ";
    }
}
