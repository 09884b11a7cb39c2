using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Cli.Batches;

/// <summary>What every row of a batch is answered with.</summary>
/// <param name="Vocabulary">What can be said.</param>
/// <param name="Model">The fit.</param>
/// <param name="Today">The month that stands where none is said.</param>
/// <param name="Others">What stands for a row that says nothing.</param>
/// <param name="Percentiles">The percentiles of pay to write.</param>
internal sealed record BatchJob(
    Vocabulary Vocabulary, FittedModel Model, YearMonth Today, WorthFields Others, ImmutableArray<Percentile> Percentiles);
