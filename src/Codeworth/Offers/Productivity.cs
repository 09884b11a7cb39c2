namespace Codeworth.Offers;

/// <summary>How much work is asked for.</summary>
/// <param name="Records">Charts, records, encounters or accounts.</param>
/// <param name="Per">Hour, day or week.</param>
public readonly record struct Productivity(double Records, PayUnit Per);
