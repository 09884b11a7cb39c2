using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>What years to come are worth now: a discounted sum.</summary>
/// <param name="Dollars">Dollars of <paramref name="Year"/>; may be less than 0.</param>
/// <param name="Year">Their year.</param>
public readonly record struct PresentValue(decimal Dollars, DollarYear Year);

/// <summary>Dollars a year more or less than otherwise.</summary>
/// <param name="Dollars">Dollars of <paramref name="Year"/>; may be less than 0.</param>
/// <param name="Year">Their year.</param>
public readonly record struct YearlyGain(decimal Dollars, DollarYear Year);
