using System.Collections.Immutable;
using Codeworth.Estimates;

namespace Codeworth.Careers;

/// <summary>What a programme or an exam brings beside going on as now.</summary>
/// <param name="Id">Id of the programme or credential.</param>
/// <param name="Name">Its name.</param>
/// <param name="Exam">The exam at its end; empty for none.</param>
/// <param name="Cost">Fees, books, exam and first membership, dollars of the year: the figure with the ends of its range.</param>
/// <param name="Months">Months of study: the figure with the ends of its range.</param>
/// <param name="WaitMonths">Mean months from the exam to the first job; 0 for somebody who works in coding.</param>
/// <param name="Forgone">Gross pay given up while studying, dollars; 0 beside work.</param>
/// <param name="Chance">Chance that it is completed and the exam passed.</param>
/// <param name="FirstPay">Gross pay of the first year after it.</param>
/// <param name="LastPay">Gross pay of the last year of the horizon.</param>
/// <param name="Worth">Net present value of what counts: the mean over all that is uncertain, from the 10th to the 90th percentile.</param>
/// <param name="WorthBeforeTax">The same of gross pay.</param>
/// <param name="Rate">Internal rate of return a year of the expected flows, beyond prices; null where they never turn, infinite beyond 980 %.</param>
/// <param name="PaybackMonths">Months until the expected flows have paid back; null where they do not within the horizon.</param>
/// <param name="BreakEven">By year, the chance that the discounted flows have paid back by its end.</param>
/// <param name="Fan">By year, the discounted sum so far at the 10th, 25th, 50th, 75th and 90th percentile.</param>
public sealed record TrainingReturn(
    string Id, string Name, string Exam, (double Value, double Low, double High) Cost, (double Value, double Low, double High) Months, double WaitMonths, double Forgone, double Chance, Interval FirstPay, Interval LastPay,
    Interval<PresentValue> Worth, Interval<PresentValue> WorthBeforeTax, double? Rate, double? PaybackMonths, ImmutableArray<double> BreakEven, ImmutableArray<ImmutableArray<double>> Fan);
