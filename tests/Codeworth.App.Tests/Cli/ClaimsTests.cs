using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class ClaimsTests
{
    [Fact]
    public async Task The_register_in_text()
    {
        Ran ran = await Ran.Command("claims", "--on", "2026-11");
        Golden.Check("claims.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task One_of_the_register_and_one_of_ones_own_in_text()
    {
        Ran ran = await Ran.Command("claims", "s009", "--say", "CRC adds 20-40%", "--on", "2026-11");
        Golden.Check("claims-said.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Some_in_JSON() => Golden.Check("claims.json", (await Ran.Command("claims", "S005", "S009", "S017", "S022", "S043", "--on", "2026-11", "--json")).Out);

    [Theory]
    [InlineData("Nearest: S001", "claims", "S00")]
    [InlineData("CRC adds 20-40%", "claims", "--say", "hello")]
    [InlineData("Nearest: CPC", "claims", "--say", "CPCM adds 20%")]
    [InlineData("yesterday", "claims", "--on", "yesterday")]
    public async Task What_is_wrong_is_wrong_use(string said, params string[] arguments)
    {
        Ran ran = await Ran.Command(arguments);
        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_in_JSON_holds_every_claim_in_order()
    {
        using JsonDocument all = JsonDocument.Parse((await Ran.Command("claims", "--json")).Out);
        Assert.Equal(
            Enumerable.Range(1, 46).Select(number => $"S{number:000}"), all.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()));
    }
}
