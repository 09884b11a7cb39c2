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
/// <param name="Low">Lower end of its 80 % interval: where the wage stands if the median lies at the upper end of its own.</param>
/// <param name="High">Upper end of its 80 % interval.</param>
public sealed record PlacedPay(AnnualWage Amount, Percentile Percentile, Percentile Low, Percentile High);
