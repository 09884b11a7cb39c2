using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>A modelled wage with the interval it lies in: never one without the other.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">The chance that the interval holds the true value: 0.8.</param>
public readonly record struct Interval(AnnualWage Value, AnnualWage Low, AnnualWage High, double Level);

/// <summary>The same of another unit: take-home pay, purchasing power.</summary>
/// <typeparam name="T">The unit.</typeparam>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">The chance that the interval holds the true value: 0.8.</param>
public readonly record struct Interval<T>(T Value, T Low, T High, double Level)
    where T : struct;
