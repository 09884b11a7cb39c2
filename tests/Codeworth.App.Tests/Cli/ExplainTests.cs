using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.App.Tests.Support;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;

namespace Codeworth.App.Tests.Cli;

/// <summary>What <c>explain</c> prints can be added up and looked up.</summary>
public sealed class ExplainTests
{
    private static readonly string[][] _questions = [[], ["--years", "4", "--credential", "CPC", "--area", "TX"], ["--role", "auditor", "--area", "40340", "--mode", "remote"]];

    /// <summary>Each printed number is rounded to ten dollars, so that the sum may err by five for each.</summary>
    [Fact]
    public async Task What_is_printed_adds_up_to_the_median()
    {
        foreach (string[] question in _questions)
        {
            using JsonDocument json = await Explained(question);
            JsonElement root = json.RootElement;
            double[] pulls = [.. root.GetProperty("influences").EnumerateArray().Select(influence => influence.GetProperty("dollars").GetDouble())];
            double sum = root.GetProperty("alone").GetDouble() + pulls.Sum() + root.GetProperty("otherInfluences").GetProperty("dollars").GetDouble();
            Assert.Equal(root.GetProperty("median").GetProperty("value").GetDouble(), sum, 5.0 * (pulls.Length + 3));
        }
    }

    /// <summary>A figure's published value is its row's, in the table that holds it.</summary>
    [Fact]
    public async Task Every_figure_stands_beside_what_is_published()
    {
        using JsonDocument json = await Explained(_questions[1]);
        foreach (JsonElement influence in json.RootElement.GetProperty("influences").EnumerateArray())
        {
            Figure figure = Workspace.Shipped.Figures(influence.GetProperty("source").GetString()!).Single(each => each.Cited.Id == influence.GetProperty("figure").GetString());
            JsonElement published = influence.GetProperty("published");
            (string statistic, double dollars) = figure switch
            {
                PercentileFigure median => ("median", median.Dollars),
                MeanFigure mean => ("mean", mean.Dollars),
                PatternFigure people => ("geometric mean", Math.Exp(people.Sum / people.Count)),
                _ => throw new InvalidOperationException($"{figure.Cited.Id} is not read by the fit."),
            };
            Assert.Equal((statistic, "USD/year"), (published.GetProperty("statistic").GetString(), published.GetProperty("unit").GetString()));
            Assert.Equal(dollars, published.GetProperty("value").GetDouble(), 0.5);
        }
    }

    /// <summary>A fit may outlast a source in a workspace.</summary>
    [Fact]
    public void Nothing_is_said_of_a_source_that_is_gone() =>
        Assert.Null(PublishedFigures.Of(Workspace.Shipped).Find("gone/2020", "gone/2020/1"));

    [Theory]
    [InlineData("public-payroll/texas-universities-2016")]
    [InlineData("public-payroll/texas-universities-2016/00011 (geometric\u00a0mean\u00a0$31,605)")]
    [InlineData("bls-oews/metro-2025/29-2072-19100-p50 (median\u00a0$52,140)")]
    [InlineData("aapc/2025/cpc-mean (mean\u00a0$60,000)")]
    public void A_long_id_stays_within_its_column(string cell)
    {
        string[] lines = [.. Wrapping.Cell(cell, 26)];
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 26));
        Assert.Equal(cell.Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    private static async Task<JsonDocument> Explained(string[] question) =>
        JsonDocument.Parse((await Ran.Command(["explain", .. question, "--on", "2026-11", "--json"])).Out);
}
