namespace Codeworth.Numerics.Linear;

/// <summary>
/// The family of symmetric matrices Q = diag(d) + sum_k w_k a_k a_k^T over fixed sparse rows a_k.
/// The pattern is found once; <see cref="Assemble"/> fills the values for new weights without allocating.
/// Immutable: the values live with the caller, one per slot, the lower triangle by columns with the diagonal first.
/// </summary>
public sealed class SparseSymmetric
{
    private readonly SparseRow[] _rows;
    private readonly int[] _pairStart;
    private readonly int[] _pairSlot;

    /// <summary>Finds the pattern of the rows over <paramref name="size"/> unknowns.</summary>
    /// <exception cref="ArgumentException">A row names an index at or beyond the size.</exception>
    public SparseSymmetric(int size, IReadOnlyList<SparseRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Size = size;
        _rows = [.. rows];
        _pairStart = PairStarts(_rows, size);
        _pairSlot = new int[_pairStart[^1]];
        ColumnStart = new int[size + 1];
        SlotRow = FindPattern();
    }

    /// <summary>Number of unknowns: rows and columns of the matrix.</summary>
    public int Size { get; }

    /// <summary>Number of stored entries: the lower triangle with the diagonal.</summary>
    public int SlotCount => SlotRow.Length;

    /// <summary>Number of rows a_k.</summary>
    public int RowCount => _rows.Length;

    /// <summary>First slot of each column; the diagonal's own slot.</summary>
    internal int[] ColumnStart { get; }

    /// <summary>Row of each slot; below the diagonal in no particular order.</summary>
    internal int[] SlotRow { get; }

    /// <summary>Fills the slots with diag(diagonal) + sum_k weights_k a_k a_k^T.</summary>
    public void Assemble(ReadOnlySpan<double> weights, ReadOnlySpan<double> diagonal, Span<double> values)
    {
        Require(weights.Length, _rows.Length, nameof(weights));
        Require(diagonal.Length, Size, nameof(diagonal));
        Require(values.Length, SlotCount, nameof(values));
        values.Clear();
        for (int j = 0; j < Size; j++)
            values[ColumnStart[j]] = diagonal[j];
        for (int k = 0; k < _rows.Length; k++)
        {
            // A weight of 0 leaves the row out altogether.
            if (weights[k] != 0)
                AddOuterProduct(k, weights[k], values);
        }
    }

    /// <summary>a_k S a_k^T for a symmetric S given on this pattern, one value per slot.</summary>
    public double QuadraticForm(int row, ReadOnlySpan<double> values)
    {
        ReadOnlySpan<double> c = _rows[row].Coefficients;
        ReadOnlySpan<int> slots = _pairSlot.AsSpan(_pairStart[row].._pairStart[row + 1]);
        double sum = 0;
        for (int t = 0, pair = 0; t < c.Length; t++)
        {
            double half = 0.5 * c[t] * values[slots[pair++]];
            for (int u = t + 1; u < c.Length; u++)
                half += c[u] * values[slots[pair++]];
            sum += c[t] * half;
        }

        return 2 * sum;
    }

    private void AddOuterProduct(int row, double weight, Span<double> values)
    {
        ReadOnlySpan<double> c = _rows[row].Coefficients;
        ReadOnlySpan<int> slots = _pairSlot.AsSpan(_pairStart[row].._pairStart[row + 1]);
        for (int t = 0, pair = 0; t < c.Length; t++)
        {
            double scaled = weight * c[t];
            for (int u = t; u < c.Length; u++)
                values[slots[pair++]] += scaled * c[u];
        }
    }

    /// <summary>Sweeps the columns; in each, walks the rows that hold it and hands every new row index the next slot.</summary>
    private int[] FindPattern()
    {
        (int[] start, int[] holder, int[] place) = Transpose();
        int[] slotOf = new int[Size];
        Array.Fill(slotOf, -1);
        var slotRow = new List<int>(Size);
        for (int j = 0; j < Size; j++)
        {
            ColumnStart[j] = slotRow.Count;
            slotOf[j] = slotRow.Count;
            slotRow.Add(j);
            for (int h = start[j]; h < start[j + 1]; h++)
                PlaceRow(holder[h], place[h], ColumnStart[j], slotOf, slotRow);
        }

        ColumnStart[Size] = slotRow.Count;
        return [.. slotRow];
    }

    private void PlaceRow(int row, int place, int columnStart, int[] slotOf, List<int> slotRow)
    {
        ReadOnlySpan<int> indices = _rows[row].Indices;
        int pair = _pairStart[row] + PairsBefore(place, indices.Length);
        foreach (int i in indices[place..])
        {
            if (slotOf[i] < columnStart)
            {
                slotOf[i] = slotRow.Count;
                slotRow.Add(i);
            }

            _pairSlot[pair++] = slotOf[i];
        }
    }

    /// <summary>For each column the rows that hold it, and the place of the column in that row.</summary>
    private (int[] Start, int[] Holder, int[] Place) Transpose()
    {
        int[] start = new int[Size + 1];
        foreach (SparseRow row in _rows)
            foreach (int i in row.Indices)
                start[i + 1]++;
        for (int j = 0; j < Size; j++)
            start[j + 1] += start[j];
        int[] next = start[..Size], holder = new int[start[Size]], place = new int[start[Size]];
        for (int k = 0; k < _rows.Length; k++)
        {
            for (int t = 0; t < _rows[k].Count; t++)
            {
                int h = next[_rows[k].Indices[t]]++;
                (holder[h], place[h]) = (k, t);
            }
        }

        return (start, holder, place);
    }

    /// <summary>Pairs (t, u), t &lt;= u, that come before (place, place) in a row of the given length.</summary>
    private static int PairsBefore(int place, int length) => (place * length) - (place * (place - 1) / 2);

    private static int[] PairStarts(SparseRow[] rows, int size)
    {
        int[] start = new int[rows.Length + 1];
        for (int k = 0; k < rows.Length; k++)
        {
            int count = rows[k].Count;
            if (count > 0 && rows[k].Indices[^1] >= size)
                throw new ArgumentException(ErrorTexts.IndexOutside(rows[k].Indices[^1], size), nameof(rows));
            start[k + 1] = start[k] + (count * (count + 1) / 2);
        }

        return start;
    }

    private static void Require(int actual, int expected, string what)
    {
        if (actual != expected)
            throw new ArgumentException(ErrorTexts.LengthMismatch(what, actual, expected), what);
    }
}
