namespace Codeworth.Numerics.Linear;

/// <summary>A matrix that had to be positive definite is not: the elimination met a pivot that is not positive.</summary>
public sealed class NotPositiveDefiniteException(int index, double pivot)
    : ArithmeticException(ErrorTexts.NotPositiveDefinite(index, pivot))
{
    /// <summary>Index of the unknown, in the caller's own numbering, at which elimination stopped.</summary>
    public int Index { get; } = index;

    /// <summary>The pivot met: zero, negative or not a number.</summary>
    public double Pivot { get; } = pivot;
}
