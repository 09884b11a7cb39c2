using Codeworth.Wages;

namespace Codeworth.Evidence;

/// <summary>One published or observed statement about pay. The kinds are the records derived from it, and no others.</summary>
/// <param name="Cited">Where it was read, when and of whom it speaks.</param>
public abstract record Figure(Citation Cited);

/// <summary>A percentile of annual full-time pay; the median is the 50th.</summary>
/// <param name="Dollars">Nominal dollars a year.</param>
/// <param name="N">People or jobs behind it, where known.</param>
/// <param name="RelativeStandardError">Published standard error as a share of the value, where known.</param>
public sealed record PercentileFigure(
    Citation Cited, Percentile Percentile, double Dollars, double? N, double? RelativeStandardError) : Figure(Cited);

/// <summary>An arithmetic mean of annual full-time pay.</summary>
/// <param name="Dollars">Nominal dollars a year.</param>
/// <param name="N">People or jobs behind it, where known.</param>
/// <param name="RelativeStandardError">Published standard error as a share of the value, where known.</param>
public sealed record MeanFigure(Citation Cited, double Dollars, double? N, double? RelativeStandardError) : Figure(Cited);

/// <summary>A published difference in pay between two groups.</summary>
/// <param name="Percent">In percent: 12 says the population is paid 12 % more than what it is compared with.</param>
public sealed record PremiumFigure(Citation Cited, double Percent) : Figure(Cited);

/// <summary>One end of a range of pay that was posted, promised or claimed.</summary>
/// <param name="Dollars">Nominal dollars a year.</param>
/// <param name="Upper">Whether it is the upper end.</param>
public sealed record RangeFigure(Citation Cited, double Dollars, bool Upper) : Figure(Cited);

/// <summary>Observed pay of people who share a pattern of attributes, as mergeable sums of log annual dollars.</summary>
/// <param name="Count">People.</param>
/// <param name="Sum">Sum of log annual dollars.</param>
/// <param name="SumOfSquares">Sum of squared log annual dollars.</param>
public sealed record PatternFigure(Citation Cited, int Count, double Sum, double SumOfSquares) : Figure(Cited);

/// <summary>Something counted or shared out that is no pay: jobs, people, percent of respondents.</summary>
/// <param name="Statistic">As in the table: <c>employment</c>, <c>share</c>, <c>growth</c> ...</param>
/// <param name="Unit">As in the table: <c>jobs</c>, <c>percent</c> ...</param>
public sealed record OtherFigure(Citation Cited, string Statistic, double Value, string Unit) : Figure(Cited);

/// <summary>A figure the publisher holds back, or a table's cell left blank. Suppressed is not absent, absent is not zero.</summary>
/// <param name="Statistic">The statistic that is missing, as in the table: <c>p50</c>, <c>mean</c>, <c>employment</c>.</param>
/// <param name="Suppression">Why.</param>
public sealed record SuppressedFigure(Citation Cited, string Statistic, Suppression Suppression) : Figure(Cited);
