using Codeworth.App.Answers;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Support;

/// <summary>An answer written by hand, to see how answers are drawn whatever the fit says.</summary>
internal static class Written
{
    private static readonly DollarYear _year = new(2026);

    public static SourceNames Names { get; } = new(
    [
        Source("bls-oews/state-2025", "Bureau of Labor Statistics", "Occupational Employment and Wage Statistics, states", 2025),
        Source("aapc/2025", "AAPC", "Salary survey of members", 2025),
    ]);

    /// <summary>The first of the figures; the second has left the evidence.</summary>
    public static PublishedFigures Published { get; } = new(source => source == "aapc/2025"
        ? []
        : [new PercentileFigure(new Citation("bls-oews/state-2025/29-2072-tx-p50", source, new YearMonth(2025, 5), Population.Silent, Tier.A, ""), Percentile.Median, 51_140, null, null)]);

    public static WorthQuestion Question { get; } = WorthReading.Read(
        new WorthFields("4", ["CPC", "CRC"], Role: "coder", Area: "TX", Mode: "remote", Pay: "58000"), Workspace.Shipped.Vocabulary, new YearMonth(2026, 11)).Value;

    public static Estimate Estimate { get; } = new(
        Interval(57_434, 53_904, 61_196),
        new PayDistribution(Math.Log(57_434), 0.27, 0.32, _year),
        Interval(52_418, 51_300, 53_560),
        [
            new Contribution("area:TX", "Texas", -1_236, -1_902, -571, -2.4),
            new Contribution("experience:4", "4 years of experience", 2_311, 904, 3_718, 4.4),
            new Contribution("credential:CPC", "CPC", 3_941, 1_204, 6_678, 7.1),
        ],
        [
            new SourceWeight("bls-oews/state-2025", 1_428, 0.718),
            new SourceWeight("aapc/2025", 212, 0.282),
        ],
        ["The specialty was not said: it is averaged over the reference workforce.", "The setting was not said: it is averaged over the reference workforce, as 31 % of it works in hospitals and the rest elsewhere."],
        new EarnedCalibration(
            "0.1.0+3f9ac1d2", new Coverage("areas=state", 51, 0, 0.784, 0.058), new Coverage("people", 4_202, 1_187, 0.806, 0.038),
            [new Coverage("role=coder", 312, 55, 0.673, 0.12)], 1.25, "role=coder"),
        new ModelIdentity("0.1.0+3f9ac1d2", "2026-05"));

    public static WorthAnswer Answer { get; } = Worth.Place(Question, Estimate);

    public static Explanation Explanation { get; } = new(
        Estimate,
        [
            new Influence("bls-oews/state-2025/29-2072-tx-p50", "bls-oews/state-2025", -1_834, 0.211, 0.3126, 51_140, 56_490),
            new Influence("aapc/2025/cpc-mean", "aapc/2025", 1_246, 0.092, 0.1204, 68_200, 57_030),
        ],
        PriorDollars: -2_310,
        [new WithoutSource("bls-oews/state-2025", Interval(58_810, 54_020, 64_020), -3_410, 0.42), new WithoutSource("aapc/2025", Interval(56_120, 52_300, 60_220), 1_820, 0.17)],
        [new KindShare("official", 0.614), new KindShare("survey", 0.241), new KindShare("prior", 0.145)]);

    private static Interval Interval(decimal value, decimal low, decimal high) => new(new(value, _year), new(low, _year), new(high, _year), 0.8);

    private static Source Source(string id, string publisher, string title, int year) =>
        new(id, publisher, id.Split('/')[0], "official", title, "", year, "", "", "", "");
}
