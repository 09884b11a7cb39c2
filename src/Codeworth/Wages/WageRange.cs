namespace Codeworth.Wages;

/// <summary>A range of annual pay in dollars of one year: posted, offered or promised.</summary>
public readonly record struct WageRange
{
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end, not below the lower, in dollars of the same year.</param>
    /// <exception cref="ArgumentException">The ends are in the wrong order.</exception>
    public WageRange(AnnualWage low, AnnualWage high)
    {
        if (high < low)
            throw new ArgumentException(ErrorTexts.RangeUpsideDown, nameof(high));
        (Low, High) = (low, high);
    }

    public AnnualWage Low { get; }

    public AnnualWage High { get; }

    public bool Holds(AnnualWage wage) => wage >= Low && wage <= High;
}
