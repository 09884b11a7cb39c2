using System.Numerics;

namespace Codeworth.Numerics.Linear;

/// <summary>
/// Fill-reducing elimination order by exact minimum degree (Tinney &amp; Walker, Proc. IEEE 55, 1967, scheme 2): eliminate an
/// unknown with fewest remaining neighbours, join its neighbours to each other, repeat; ties go to the lowest index.
/// The elimination graph is kept as one bit set per unknown, n^2/8 bytes: right for some thousands of unknowns, not for a million.
/// Change made: it stops when the remaining unknowns are all joined, for then every order is the same.
/// </summary>
public static class MinimumDegree
{
    /// <summary>Order of elimination: element t is the index eliminated t-th. Depends on the pattern alone.</summary>
    public static int[] Order(SparseSymmetric matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int n = matrix.Size;
        ulong[][] graph = Adjacency(matrix);
        int[] degree = [.. graph.Select(Count)];
        int[] order = new int[n];
        bool[] gone = new bool[n];
        for (int t = 0; t < n; t++)
        {
            int next = Least(degree, gone);
            if (degree[next] == n - t - 1)
            {
                AppendRest(order, t, gone);
                break;
            }

            order[t] = next;
            gone[next] = true;
            Eliminate(next, graph, degree);
        }

        return order;
    }

    private static ulong[][] Adjacency(SparseSymmetric matrix)
    {
        var graph = new ulong[matrix.Size][];
        for (int i = 0; i < graph.Length; i++)
            graph[i] = new ulong[(matrix.Size + 63) / 64];
        for (int j = 0; j < matrix.Size; j++)
        {
            for (int slot = matrix.ColumnStart[j] + 1; slot < matrix.ColumnStart[j + 1]; slot++)
            {
                int i = matrix.SlotRow[slot];
                graph[i][j >> 6] |= 1UL << j;
                graph[j][i >> 6] |= 1UL << i;
            }
        }

        return graph;
    }

    private static int Least(int[] degree, bool[] gone)
    {
        int best = -1;
        for (int i = 0; i < degree.Length; i++)
        {
            if (!gone[i] && (best < 0 || degree[i] < degree[best]))
                best = i;
        }

        return best;
    }

    private static void Eliminate(int index, ulong[][] graph, int[] degree)
    {
        ulong[] front = graph[index];
        for (int word = 0; word < front.Length; word++)
        {
            for (ulong bits = front[word]; bits != 0; bits &= bits - 1)
            {
                int neighbour = (word << 6) + BitOperations.TrailingZeroCount(bits);
                degree[neighbour] = Join(graph[neighbour], front, neighbour, index);
            }
        }
    }

    /// <summary>Adds the front to one neighbour's set, less the neighbour itself and the eliminated; returns its new degree.</summary>
    private static int Join(ulong[] set, ulong[] front, int self, int eliminated)
    {
        for (int word = 0; word < set.Length; word++)
            set[word] |= front[word];
        set[self >> 6] &= ~(1UL << self);
        set[eliminated >> 6] &= ~(1UL << eliminated);
        return Count(set);
    }

    private static int Count(ulong[] set)
    {
        int count = 0;
        foreach (ulong word in set)
            count += BitOperations.PopCount(word);
        return count;
    }

    private static void AppendRest(int[] order, int from, bool[] gone)
    {
        for (int i = 0; i < gone.Length; i++)
        {
            if (!gone[i])
                order[from++] = i;
        }
    }
}
