using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Codeworth.Numerics.Linear;

/// <summary>
/// The inner loops over contiguous numbers. Four lanes always, emulated where the processor has none, and no fused
/// multiply-add: sums are taken in one order on every machine, so that the same inputs give the same bits.
/// </summary>
internal static class VectorKernels
{
    /// <summary>x . y over the length of x.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        y = y[..x.Length];
        ReadOnlySpan<Vector256<double>> left = MemoryMarshal.Cast<double, Vector256<double>>(x);
        ReadOnlySpan<Vector256<double>> right = MemoryMarshal.Cast<double, Vector256<double>>(y);
        Vector256<double> lanes = Vector256<double>.Zero;
        for (int t = 0; t < left.Length; t++)
            lanes += left[t] * right[t];
        double sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        for (int t = left.Length * 4; t < x.Length; t++)
            sum += x[t] * y[t];
        return sum;
    }

    /// <summary>y += factor * x over the length of x.</summary>
    public static void AddScaled(double factor, ReadOnlySpan<double> x, Span<double> y)
    {
        y = y[..x.Length];
        ReadOnlySpan<Vector256<double>> source = MemoryMarshal.Cast<double, Vector256<double>>(x);
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(y);
        Vector256<double> lanes = Vector256.Create(factor);
        for (int t = 0; t < source.Length; t++)
            target[t] += lanes * source[t];
        for (int t = source.Length * 4; t < x.Length; t++)
            y[t] += factor * x[t];
    }

    /// <summary>y += factor * x, and returns x . z, in one pass over x.</summary>
    public static double AddScaledAndDot(double factor, ReadOnlySpan<double> x, Span<double> y, ReadOnlySpan<double> z)
    {
        y = y[..x.Length];
        z = z[..x.Length];
        ReadOnlySpan<Vector256<double>> source = MemoryMarshal.Cast<double, Vector256<double>>(x);
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(y);
        ReadOnlySpan<Vector256<double>> other = MemoryMarshal.Cast<double, Vector256<double>>(z);
        Vector256<double> lanes = Vector256.Create(factor), sums = Vector256<double>.Zero;
        for (int t = 0; t < source.Length; t++)
        {
            target[t] += lanes * source[t];
            sums += source[t] * other[t];
        }

        double sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        for (int t = source.Length * 4; t < x.Length; t++)
        {
            y[t] += factor * x[t];
            sum += x[t] * z[t];
        }

        return sum;
    }
}
