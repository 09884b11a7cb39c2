using System.Globalization;
using System.Text;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>
/// Three answers drawn at random, rebuilt with what a reader has: the rounded numbers that <c>explain</c> prints and the values that the evidence holds.
/// The walk-through in docs/method.md is this one.
/// </summary>
public sealed class RebuiltByHandTests
{
    private const int Shown = 8, Listed = 25;
    private static readonly YearMonth On = new(2026, 11);

    /// <summary>The first three of a seeded draw of questions of every kind, asked of one month.</summary>
    private static readonly Asked[] Drawn = [.. Asked.AtRandom(3, 1).Select(asked => asked with { On = On })];

    [Fact]
    public void Each_median_is_rebuilt_within_one_percent_from_what_is_printed()
    {
        foreach (Rebuilt rebuilt in Drawn.Select(Rebuild))
            Assert.InRange(rebuilt.Median / rebuilt.Printed, 0.99, 1.01);
    }

    /// <summary>What is read as a median is the value that is published: as it is, or for means and people's pay by the spread of its place and date.</summary>
    [Fact]
    public void What_is_read_is_what_is_published_brought_to_a_median()
    {
        foreach (Influence influence in Drawn.SelectMany(asked => Explain(asked).Influences.Take(Listed)))
        {
            (string statistic, double published) = Published(influence);
            double ratio = influence.Read / published;
            if (statistic == "median")
                Assert.Equal(1, ratio, 1e-6);
            else if (Figure(influence) is MeanFigure mean)
                Assert.Equal(ReadAsMedian.Fitted(mean), influence.Read, 1e-6 * influence.Read);
            else
                Assert.InRange(ratio, 0.80, 1.08);
        }
    }

    [Fact]
    public void The_method_walks_through_them()
    {
        StringBuilder text = new();
        foreach ((Asked asked, int i) in Drawn.Select((asked, i) => (asked, i)))
            Write(text, i + 1, asked);
        MethodBlock.Check("rebuilt", text.ToString());
    }

    private static Explanation Explain(Asked asked) => Fitted.Model.Explain(asked.Market, asked.Profile, asked.On);

    /// <summary>With pencil and the printed numbers: weights of four decimals, dollars in tens.</summary>
    private static Rebuilt Rebuild(Asked asked)
    {
        Explanation explanation = Explain(asked);
        double printed = Tens((double)explanation.Estimate.Median.Value.Dollars), alone = Tens(explanation.Alone), dollars = (alone + printed) / 2;
        double[] pulls = [.. explanation.Influences.Take(Listed).Select(influence => dollars * Math.Round(influence.Weight, 4) * Math.Log(Tens(influence.Read) / Tens(influence.Expected)))];
        double others = Tens(explanation.Influences.Skip(Listed).Sum(influence => influence.Dollars));
        return new Rebuilt(alone, printed, dollars, pulls, others);
    }

    private static void Write(StringBuilder text, int number, Asked asked)
    {
        Explanation explanation = Explain(asked);
        Rebuilt rebuilt = Rebuild(asked);
        text.Append(CultureInfo.InvariantCulture, $"*{number}. `codeworth explain {Options(asked)}`* prints {Dollars(rebuilt.Printed)}, and {Dollars(rebuilt.Alone)} before any figure; half way between them lie {Dollars(rebuilt.Dollars)}.\n\n");
        text.Append("| figure | published, in `/evidence` | read as | expected | weight | pull by hand |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach ((Influence influence, double pull) in explanation.Influences.Take(Shown).Zip(rebuilt.Pulls))
        {
            (string statistic, double published) = Published(influence);
            text.Append(CultureInfo.InvariantCulture, $"| `{influence.FigureId}` | {statistic} {Dollars(published)} | {Dollars(Tens(influence.Read))} | {Dollars(Tens(influence.Expected))} | {influence.Weight:0.0000} | {Signed(pull)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| the {Listed - Shown} more that are listed, likewise | | | | | {Signed(rebuilt.Pulls.Skip(Shown).Sum())} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| the other figures, as printed | | | | | {Signed(rebuilt.Others)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| before any figure and all pulls: {100 * ((rebuilt.Median / rebuilt.Printed) - 1):+0.00;-0.00;0.00} % from what is printed | | | | | {Dollars(rebuilt.Median)} |\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{ReadAsMedian.InWords(explanation.Influences.Take(Shown).Select(Figure).OfType<MeanFigure>().First())}\n\n");
    }

    private static Figure Figure(Influence influence) => Fitted.Evidence.Figures.Single(figure => figure.Cited.Id == influence.FigureId);

    private static (string Statistic, double Dollars) Published(Influence influence) => Figure(influence) switch
    {
        PercentileFigure median => ("median", median.Dollars),
        MeanFigure mean => ("mean", mean.Dollars),
        PatternFigure pattern => ("people's", Math.Exp(pattern.Sum / pattern.Count)),
        Figure other => throw new InvalidOperationException($"{other.Cited.Id} is not read by the fit."),
    };

    private static string Options(Asked asked)
    {
        List<string> said = [];
        Add("years", asked.Profile.Years?.ToString(CultureInfo.InvariantCulture));
        foreach (Credential credential in asked.Profile.Credentials ?? [])
            Add("credential", credential.Id);
        if (asked.Profile.Credentials is { IsEmpty: true })
            Add("credential", "none");
        Add("role", asked.Market.Role?.Id);
        Add("specialty", asked.Market.Specialty?.Id);
        Add("setting", asked.Market.Setting?.Id);
        Add("mode", asked.Market.Mode?.Id);
        Add("education", asked.Profile.Education?.Id);
        Add("area", asked.Market.Area.Kind == AreaKind.Nation ? null : asked.Market.Area.Id);
        Add("on", asked.On.ToString());
        return string.Join(' ', said);

        void Add(string name, string? value)
        {
            if (value is not null)
                said.Add($"--{name} {value}");
        }
    }

    private static double Tens(double dollars) => 10 * Math.Round(dollars / 10);

    private static string Dollars(double dollars) => string.Create(CultureInfo.InvariantCulture, $"${dollars:#,0}");

    private static string Signed(double dollars) => string.Create(CultureInfo.InvariantCulture, $"{(dollars < 0 ? "-" : "+")}${Math.Abs(dollars):#,0}");

    private sealed record Rebuilt(double Alone, double Printed, double Dollars, double[] Pulls, double Others)
    {
        public double Median => Alone + Pulls.Sum() + Others;
    }
}
