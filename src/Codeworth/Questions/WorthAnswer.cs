using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>The answer to a <see cref="WorthQuestion"/>.</summary>
/// <param name="Question">The question as it was understood.</param>
/// <param name="Estimate">What the job is worth.</param>
/// <param name="YourPay">Where the pay that was said stands; null when none was said.</param>
public sealed record WorthAnswer(WorthQuestion Question, Estimate Estimate, PlacedPay? YourPay);

/// <summary>A wage and where it stands among people alike.</summary>
/// <param name="Amount">The wage.</param>
/// <param name="Percentile">The share of people alike who are paid less.</param>
public sealed record PlacedPay(AnnualWage Amount, Percentile Percentile);
