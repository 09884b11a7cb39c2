using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Batches;

/// <summary>A batch of what jobs are worth.</summary>
/// <param name="vocabulary">What can be said.</param>
/// <param name="model">The fit.</param>
/// <param name="today">The month that stands where none is said.</param>
/// <param name="others">What stands for a row that says nothing.</param>
/// <param name="percentiles">The percentiles of pay to write.</param>
internal sealed class WorthJob(
    Vocabulary vocabulary, FittedModel model, YearMonth today, WorthFields others, ImmutableArray<Percentile> percentiles) : BatchJob
{
    public Vocabulary Vocabulary => vocabulary;

    public FittedModel Model => model;

    public YearMonth Today => today;

    public WorthFields Others => others;

    public ImmutableArray<Percentile> Percentiles => percentiles;

    public override ImmutableArray<string> Options { get; } = [.. WorthOptions.All.Select(option => option.Name)];

    public override ImmutableArray<string> Amounts { get; } =
        ["median", "median_low", "median_high", .. percentiles.Select(percentile => percentile.ToString()), "pay_percentile"];

    public override RowAnswers Rows(BatchColumns columns, CsvCells cells) => new WorthRows(this, columns, cells);
}
