namespace Codeworth.Numerics.Linear;

/// <summary>
/// Where the factor L of P Q P^T = L L^T has entries, found from Q's pattern alone: column j holds Q's column and what its
/// children in the elimination tree hand down, struct(L_j) = struct(Q_j) union struct(L_c)\{c} over children c, the parent
/// of c being the first row below its diagonal (Davis, Direct Methods for Sparse Linear Systems, SIAM 2006, ch. 4).
/// </summary>
internal sealed class CholeskyPattern
{
    public CholeskyPattern(SparseSymmetric matrix, int[] order)
    {
        Size = matrix.Size;
        Order = order;
        Position = new int[Size];
        for (int t = 0; t < Size; t++)
            Position[order[t]] = t;
        ColumnStart = new int[Size + 1];
        Rows = FindColumns(PermutedColumns(matrix));
        SlotEntry = MapSlots(matrix);
        DenseFrom = FindDenseTail();
        (RowStart, RowColumn, RowEntry) = FindRows();
    }

    public int Size { get; }

    /// <summary>Order[t] is the caller's index at place t; Position is its inverse.</summary>
    public int[] Order { get; }

    public int[] Position { get; }

    /// <summary>First entry of each column of L, which is its diagonal; rows ascend within a column.</summary>
    public int[] ColumnStart { get; }

    public int[] Rows { get; }

    /// <summary>The entry of L at which each slot of Q is found.</summary>
    public int[] SlotEntry { get; }

    /// <summary>From this column on every column is full, so that its entries are contiguous and row i of column j is at ColumnStart[j] + i - j.</summary>
    public int DenseFrom { get; }

    /// <summary>Row j of L left of the diagonal: entries RowStart[j].. of the columns and of their places in L.</summary>
    public int[] RowStart { get; }

    public int[] RowColumn { get; }

    public int[] RowEntry { get; }

    /// <summary>The entry of row i in column j, i >= j, or -1 where L has none.</summary>
    public int Find(int i, int j)
    {
        int found = Array.BinarySearch(Rows, ColumnStart[j], ColumnStart[j + 1] - ColumnStart[j], i);
        return found < 0 ? -1 : found;
    }

    private List<int>[] PermutedColumns(SparseSymmetric matrix)
    {
        var columns = new List<int>[Size];
        for (int j = 0; j < Size; j++)
            columns[j] = [];
        for (int j = 0; j < Size; j++)
        {
            for (int slot = matrix.ColumnStart[j] + 1; slot < matrix.ColumnStart[j + 1]; slot++)
            {
                (int a, int b) = (Position[j], Position[matrix.SlotRow[slot]]);
                columns[Math.Min(a, b)].Add(Math.Max(a, b));
            }
        }

        return columns;
    }

    private int[] FindColumns(List<int>[] columns)
    {
        var rows = new List<int>(Size);
        int[] seen = new int[Size];
        Array.Fill(seen, -1);
        var children = new List<int>?[Size];
        for (int j = 0; j < Size; j++)
        {
            List<int> column = columns[j];
            foreach (int i in column)
                seen[i] = j;
            foreach (int child in children[j] ?? [])
                Merge(rows, child, j, seen, column);
            column.Sort();
            ColumnStart[j] = rows.Count;
            rows.Add(j);
            rows.AddRange(column);
            ColumnStart[j + 1] = rows.Count;
            if (column.Count > 0)
                (children[column[0]] ??= []).Add(j);
        }

        return [.. rows];
    }

    private void Merge(List<int> rows, int child, int j, int[] seen, List<int> column)
    {
        for (int entry = ColumnStart[child] + 2; entry < ColumnStart[child + 1]; entry++)
        {
            int i = rows[entry];
            if (seen[i] == j)
                continue;
            seen[i] = j;
            column.Add(i);
        }
    }

    private int[] MapSlots(SparseSymmetric matrix)
    {
        int[] map = new int[matrix.SlotCount];
        for (int j = 0; j < Size; j++)
        {
            for (int slot = matrix.ColumnStart[j]; slot < matrix.ColumnStart[j + 1]; slot++)
            {
                (int a, int b) = (Position[j], Position[matrix.SlotRow[slot]]);
                map[slot] = Find(Math.Max(a, b), Math.Min(a, b));
            }
        }

        return map;
    }

    private int FindDenseTail()
    {
        int from = Size;
        while (from > 0 && ColumnStart[from] - ColumnStart[from - 1] == Size - from + 1)
            from--;
        return from;
    }

    private (int[] Start, int[] Column, int[] Entry) FindRows()
    {
        int[] start = new int[Size + 1];
        foreach (int i in Rows)
            start[i + 1]++;
        for (int i = 0; i < Size; i++)
            start[i + 1] += start[i] - 1;
        int[] next = start[..Size], column = new int[start[Size]], entries = new int[start[Size]];
        for (int j = 0; j < Size; j++)
        {
            for (int entry = ColumnStart[j] + 1; entry < ColumnStart[j + 1]; entry++)
            {
                int place = next[Rows[entry]]++;
                (column[place], entries[place]) = (j, entry);
            }
        }

        return (start, column, entries);
    }
}
