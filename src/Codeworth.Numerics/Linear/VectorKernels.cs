using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Codeworth.Numerics.Linear;

/// <summary>
/// The inner loops over contiguous numbers. Four lanes always, emulated where the processor has none, and no fused
/// multiply-add: sums are taken in one order on every machine, so that the same inputs give the same bits.
/// </summary>
public static class VectorKernels
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
        double sum = Sum(lanes);
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

    /// <summary>y += f0 x0 + f1 x1 + f2 x2 + f3 x3 over the length of y: four columns for one pass over y.</summary>
    public static void AddScaled(
        Vector256<double> factors, ReadOnlySpan<double> x0, ReadOnlySpan<double> x1, ReadOnlySpan<double> x2, ReadOnlySpan<double> x3, Span<double> y)
    {
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(y);
        ReadOnlySpan<Vector256<double>> s0 = MemoryMarshal.Cast<double, Vector256<double>>(x0)[..target.Length];
        ReadOnlySpan<Vector256<double>> s1 = MemoryMarshal.Cast<double, Vector256<double>>(x1)[..target.Length];
        ReadOnlySpan<Vector256<double>> s2 = MemoryMarshal.Cast<double, Vector256<double>>(x2)[..target.Length];
        ReadOnlySpan<Vector256<double>> s3 = MemoryMarshal.Cast<double, Vector256<double>>(x3)[..target.Length];
        Vector256<double> f0 = Vector256.Create(factors[0]), f1 = Vector256.Create(factors[1]);
        Vector256<double> f2 = Vector256.Create(factors[2]), f3 = Vector256.Create(factors[3]);
        for (int t = 0; t < target.Length; t++)
            target[t] += ((f0 * s0[t]) + (f1 * s1[t])) + ((f2 * s2[t]) + (f3 * s3[t]));
        for (int t = target.Length * 4; t < y.Length; t++)
            y[t] += ((factors[0] * x0[t]) + (factors[1] * x1[t])) + ((factors[2] * x2[t]) + (factors[3] * x3[t]));
    }

    /// <summary>y += f0 x0 + f1 x1 over the length of y, and returns (x0 . z, x1 . z), in one pass.</summary>
    public static (double First, double Second) AddScaledAndDot(
        double f0, ReadOnlySpan<double> x0, double f1, ReadOnlySpan<double> x1, Span<double> y, ReadOnlySpan<double> z)
    {
        Span<Vector256<double>> target = MemoryMarshal.Cast<double, Vector256<double>>(y);
        ReadOnlySpan<Vector256<double>> s0 = MemoryMarshal.Cast<double, Vector256<double>>(x0)[..target.Length];
        ReadOnlySpan<Vector256<double>> s1 = MemoryMarshal.Cast<double, Vector256<double>>(x1)[..target.Length];
        ReadOnlySpan<Vector256<double>> other = MemoryMarshal.Cast<double, Vector256<double>>(z)[..target.Length];
        Vector256<double> lanes0 = Vector256.Create(f0), lanes1 = Vector256.Create(f1);
        Vector256<double> sums0 = Vector256<double>.Zero, sums1 = Vector256<double>.Zero;
        for (int t = 0; t < target.Length; t++)
        {
            target[t] += (lanes0 * s0[t]) + (lanes1 * s1[t]);
            sums0 += s0[t] * other[t];
            sums1 += s1[t] * other[t];
        }

        (double sum0, double sum1) = (Sum(sums0), Sum(sums1));
        for (int t = target.Length * 4; t < y.Length; t++)
        {
            y[t] += (f0 * x0[t]) + (f1 * x1[t]);
            sum0 += x0[t] * z[t];
            sum1 += x1[t] * z[t];
        }

        return (sum0, sum1);
    }

    private static double Sum(Vector256<double> lanes) => (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}
