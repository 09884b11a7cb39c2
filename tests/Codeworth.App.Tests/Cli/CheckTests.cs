using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class CheckTests
{
    [Fact]
    public async Task Figures_are_listed_by_how_far_they_lie_off()
    {
        using JsonDocument figures = JsonDocument.Parse((await Ran.Command("check", "--figures", "--json")).Out);
        double[] off = [.. figures.RootElement.EnumerateArray().Select(figure => Math.Abs(figure.GetProperty("standardErrors").GetDouble()))];
        Assert.True(off.Length > 1000);
        Assert.Equal(off, off.OrderDescending());
    }

    [Fact]
    public async Task The_furthest_off_are_shown_in_text_with_how_many_lie_how_far()
    {
        string text = (await Ran.Command("check", "--figures")).Out;
        Assert.Contains("fitted figures are doubted", text, StringComparison.Ordinal);
        Assert.Contains("beyond 3", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_answers_state_of_people_needs_people()
    {
        Ran ran = await Ran.Command("check", "--data", "data");
        Assert.Equal(2, ran.Code);
        Assert.Contains(ErrorTexts.DataWithoutInputs, ran.Error, StringComparison.Ordinal);
        Assert.Contains("--inputs", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_before_anything_is_fitted()
    {
        Ran ran = await Ran.Command("check", "--inputs", "no-such-folder");
        Assert.Equal(1, ran.Code);
        Assert.Contains("no-such-folder", ran.Error, StringComparison.Ordinal);
    }
}
