namespace Codeworth.Claims;

/// <summary>The amounts a claim allows, in its unit. An end that is null is open.</summary>
/// <param name="Low">Lower end, or null.</param>
/// <param name="High">Upper end, or null.</param>
public readonly record struct ClaimedRange(double? Low, double? High)
{
    /// <summary>
    /// One number is meant to as many digits as it is written with, and so stands for what rounds to it: 48,000 for 47,500 to 48,500, 8 for 7.5
    /// to 8.5. Anything else is itself.
    /// </summary>
    public ClaimedRange AsRead => Low is { } low && High is { } high && low == high ? new(low - (Place(low) / 2), high + (Place(high) / 2)) : this;

    /// <summary>Whether an amount lies within, ends included.</summary>
    public bool Holds(double amount) => !(amount < AsRead.Low) && !(amount > AsRead.High);

    /// <summary>The decimal place of the last digit that is not zero, 0.0001 at least. Counted in decimal, where 12.5 is a multiple of 0.1.</summary>
    private static double Place(double number)
    {
        (decimal written, decimal place) = ((decimal)Math.Clamp(number, -1e12, 1e12), 1);
        while (written != 0 && place < 1_000_000_000 && written % (place * 10) == 0)
            place *= 10;
        while (written % place != 0 && place > 0.0001m)
            place /= 10;
        return (double)place;
    }
}
