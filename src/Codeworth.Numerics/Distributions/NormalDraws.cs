namespace Codeworth.Numerics.Distributions;

/// <summary>Standard normal numbers that are the same for the same seed everywhere: SplitMix64 (Steele, Lea and Flood 2014) through the normal quantile.</summary>
/// <param name="seed">Any number.</param>
public sealed class NormalDraws(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number.</summary>
    public double Next() => StandardNormal.Quantile(Uniform());

    /// <summary>Uniform on (0, 1), in steps of 2^-52, never an end.</summary>
    public double Uniform()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return ((mixed >> 12) + 0.5) / (1UL << 52);
    }
}
