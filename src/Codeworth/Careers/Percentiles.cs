namespace Codeworth.Careers;

/// <summary>Percentiles of draws.</summary>
internal static class Percentiles
{
    /// <summary>Of numbers in order, each counting alike: linear between them (Hyndman and Fan 1996, type 7).</summary>
    public static double Of(ReadOnlySpan<double> inOrder, double share)
    {
        double at = share * (inOrder.Length - 1);
        int below = (int)at;
        return below + 1 < inOrder.Length ? inOrder[below] + ((at - below) * (inOrder[below + 1] - inOrder[below])) : inOrder[^1];
    }

    /// <summary>Of numbers with weights that add to 1: the least by which the share is reached.</summary>
    /// <param name="numbers">The numbers; sorted here, the weights with them.</param>
    /// <param name="weights">Weight of each.</param>
    /// <param name="shares">Shares, rising.</param>
    public static double[] Of(double[] numbers, double[] weights, ReadOnlySpan<double> shares)
    {
        Array.Sort(numbers, weights);
        double[] found = new double[shares.Length];
        double below = 0;
        int share = 0;
        for (int i = 0; i < numbers.Length && share < shares.Length; i++)
        {
            below += weights[i];
            while (share < shares.Length && (below >= shares[share] - 1e-12 || i == numbers.Length - 1))
                found[share++] = numbers[i];
        }

        return found;
    }
}
