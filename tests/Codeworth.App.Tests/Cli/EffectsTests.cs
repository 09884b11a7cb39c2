using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class EffectsTests
{
    [Fact]
    public async Task A_family_in_text()
    {
        Ran ran = await Ran.Command("effects", "--of", "mode", "--on", "2026-11");
        Golden.Check("effects-mode.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task A_family_in_JSON()
    {
        Ran ran = await Ran.Command("effects", "--of", "Certification", "--on", "2026-11", "--json");
        Golden.Check("effects-certification.json", ran.Out);
    }

    [Fact]
    public async Task Without_a_family_every_one_is_shown_with_an_interval_each()
    {
        using JsonDocument all = JsonDocument.Parse((await Ran.Command("effects", "--json")).Out);
        Assert.All(all.RootElement.GetProperty("effects").EnumerateArray(), effect =>
        {
            JsonElement percent = effect.GetProperty("percent");
            Assert.InRange(percent.GetProperty("value").GetDouble(), percent.GetProperty("low").GetDouble(), percent.GetProperty("high").GetDouble());
        });
        Assert.Equal(9, all.RootElement.GetProperty("effects").EnumerateArray().Select(effect => effect.GetProperty("family").GetString()).Distinct().Count());
    }
}
