namespace Codeworth.Numerics.Linear;

/// <summary>
/// A sparse row vector a: coefficients of a linear combination of unknowns, indices ascending and distinct.
/// The default value is the empty row, whose every product is 0.
/// </summary>
public readonly struct SparseRow
{
    private readonly int[]? _indices;
    private readonly double[]? _coefficients;

    /// <summary>Takes the arrays as they are, without copying: the caller must not change them afterwards.</summary>
    /// <exception cref="ArgumentException">Lengths differ, indices do not ascend, or a coefficient is not finite.</exception>
    public SparseRow(int[] indices, double[] coefficients)
    {
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(coefficients);
        if (indices.Length != coefficients.Length)
            throw new ArgumentException(ErrorTexts.LengthMismatch("coefficients", coefficients.Length, indices.Length), nameof(coefficients));
        int previous = -1;
        for (int t = 0; t < indices.Length; t++)
        {
            if (indices[t] <= previous)
                throw new ArgumentException(ErrorTexts.IndicesNotAscending(indices[t], previous), nameof(indices));
            if (!double.IsFinite(coefficients[t]))
                throw new ArgumentException(ErrorTexts.CoefficientNotFinite(indices[t], coefficients[t]), nameof(coefficients));
            previous = indices[t];
        }

        (_indices, _coefficients) = (indices, coefficients);
    }

    /// <summary>Positions of the coefficients, ascending.</summary>
    public ReadOnlySpan<int> Indices => _indices;

    /// <summary>Coefficients, in the order of <see cref="Indices"/>.</summary>
    public ReadOnlySpan<double> Coefficients => _coefficients;

    /// <summary>Number of stored coefficients.</summary>
    public int Count => _indices?.Length ?? 0;

    /// <summary>Sorts the terms, adds those of one index, and leaves out the sums that are exactly 0.</summary>
    public static SparseRow Of(params IEnumerable<(int Index, double Coefficient)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var sums = new SortedDictionary<int, double>();
        foreach ((int index, double coefficient) in terms)
            sums[index] = sums.GetValueOrDefault(index) + coefficient;
        var kept = sums.Where(pair => pair.Value != 0).ToArray();
        return new SparseRow([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => pair.Value)]);
    }

    /// <summary>a . x for a dense x that is long enough to hold every index.</summary>
    public double Dot(ReadOnlySpan<double> dense)
    {
        double sum = 0;
        ReadOnlySpan<int> indices = Indices;
        ReadOnlySpan<double> coefficients = Coefficients;
        for (int t = 0; t < indices.Length; t++)
            sum += coefficients[t] * dense[indices[t]];
        return sum;
    }

    /// <summary>a S a^T for an inverse known on a factor's pattern, which must hold every pair of this row's indices.</summary>
    /// <exception cref="ArgumentException">A pair of indices is outside the pattern.</exception>
    public double QuadraticForm(SelectedInverse inverse)
    {
        ArgumentNullException.ThrowIfNull(inverse);
        double sum = 0;
        for (int t = 0; t < Count; t++)
        {
            double cross = 0;
            for (int u = t + 1; u < Count; u++)
                cross += Coefficients[u] * inverse[Indices[u], Indices[t]];
            sum += Coefficients[t] * ((2 * cross) + (Coefficients[t] * inverse[Indices[t], Indices[t]]));
        }

        return sum;
    }

    /// <summary>The dense vector of the given length with these coefficients, 0 elsewhere.</summary>
    public double[] ToDense(int length)
    {
        double[] dense = new double[length];
        for (int t = 0; t < Count; t++)
            dense[Indices[t]] = Coefficients[t];
        return dense;
    }
}
