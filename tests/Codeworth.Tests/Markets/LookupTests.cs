using Codeworth.Markets;

namespace Codeworth.Tests.Markets;

public sealed class LookupTests
{
    private static readonly Lookup<WorkMode> _modes = new(
    [
        new WorkMode("on-site", "On site", ["office"]),
        new WorkMode("remote", "Remote", ["from home", "on-site"]),
    ]);

    [Theory]
    [InlineData("on-site", "on-site")]
    [InlineData("ON SITE", "on-site")]
    [InlineData("Office", "on-site")]
    [InlineData("from-home", "remote")]
    [InlineData("Remote!", "remote")]
    public void One_is_found_without_regard_to_case_spaces_or_punctuation(string text, string id) => Assert.Equal(id, _modes.Find(text)?.Id);

    [Fact]
    public void An_id_goes_before_another_ones_name() => Assert.Equal("on-site", _modes.Find("on-site")?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("hybrid")]
    public void What_is_not_there_is_not_found(string text) => Assert.Null(_modes.Find(text));

    [Fact]
    public void A_very_long_text_is_only_not_found() => Assert.Null(_modes.Find(new string('a', 100_000)));

    [Fact]
    public void The_nearest_are_named_by_id() => Assert.Equal("remote", _modes.Nearest("remot")[0]);
}
