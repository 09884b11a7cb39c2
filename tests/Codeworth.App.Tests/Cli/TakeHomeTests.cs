using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class TakeHomeTests
{
    [Fact]
    public async Task Texas_in_text()
    {
        Ran ran = await Ran.Command("take-home", "--pay", "58000", "--area", "TX", "--year", "2025");
        Golden.Check("take-home-texas.txt", ran.Out);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task A_family_in_a_city_in_text() =>
        Golden.Check("take-home-city.txt", (await Ran.Command("take-home", "--pay", "58000", "--area", "NYC", "--filing", "head-of-household", "--child-ages", "4", "--retirement", "5%", "--year", "2025")).Out);

    [Fact]
    public async Task The_pay_that_leaves_so_much_in_JSON() =>
        Golden.Check("take-home-net.json", (await Ran.Command("take-home", "--net", "3500/month", "--area", "CA", "--year", "2026", "--json")).Out);

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        Ran ran = await Ran.Command("take-home", "--pay", "fifty", "--area", "Texs", "--filing", "maried", "--year", "2023", "--age", "70", "--child-ages", "4,twelve", "--premiums", "-5");
        Golden.Check("take-home-wrong.txt", ran.Error);
        Assert.Equal(2, ran.Code);
    }

    [Theory]
    [InlineData("--area TX", "No pay is said.")]
    [InlineData("--pay 58000", "It is not said where the household lives.")]
    [InlineData("--pay 58000 --net 40000 --area TX", "Both a pay and a net are said.")]
    [InlineData("--pay 58000 --area TX --filing single --spouse-pay 30000", "not married")]
    [InlineData("--pay 58000 --area TX --retirement 60000", "More is set aside than is paid.")]
    [InlineData("--net 40000 --area NY --retirement 100%", "No pay leaves '40000'")]
    [InlineData("--pay 58000 --area PR", "is not a state of the United States")]
    [InlineData("--pay 58000 --area TX --out nets.csv", "--batch")]
    public async Task What_is_missing_or_does_not_fit_is_refused(string arguments, string said)
    {
        Ran ran = await Ran.Command(["take-home", .. arguments.Split(' ')]);
        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_answers_every_row_it_can()
    {
        string folder = Directory.CreateTempSubdirectory("codeworth-").FullName;
        try
        {
            string input = Path.Combine(folder, "households.csv"), output = Path.Combine(folder, "nets.csv");
            await File.WriteAllTextAsync(
                input,
                "id,year,area,filing,pay,spouse-pay,age,spouse-age,children,retirement,premiums\na,2025,TX,single,58000,,,,,,\nb,2024,\"Baltimore, MD\",married,60000,35000,40,41,4;9,5%,1200\nc,2025,Texs,single,58000,,,,,,\n",
                TestContext.Current.CancellationToken);
            Ran ran = await Ran.Command("take-home", "--batch", input, "--out", output);
            Assert.Equal(0, ran.Code);
            Golden.Check("take-home-batch.csv", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
