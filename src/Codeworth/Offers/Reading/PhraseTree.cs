namespace Codeworth.Offers.Reading;

/// <summary>What follows each word of a phrase: nodes are numbers, and all steps between them stand in one table, so that each is a single look.</summary>
internal sealed class PhraseTree
{
    /// <summary>2^64 over the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).</summary>
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int Sparse = 3;

    private readonly Phrase[]?[] _phrases;
    private readonly Step[] _steps;
    private readonly int _shift;

    /// <param name="phrases">Phrases that end at each node.</param>
    /// <param name="steps">From a node by a word to nodes: where anything soft may stand between, and where a hyphen must; 0 for none.</param>
    public PhraseTree(IReadOnlyList<List<Phrase>> phrases, IReadOnlyDictionary<(int Node, int Word), (int Soft, int Joined)> steps)
    {
        _phrases = [.. phrases.Select(here => here.Count == 0 ? null : here.ToArray())];
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Sparse * Math.Max(1, steps.Count)));
        (_steps, _shift) = (new Step[size], 64 - System.Numerics.BitOperations.Log2((uint)size));
        foreach (((int node, int word), (int soft, int joined)) in steps)
        {
            ulong key = Key(node, word);
            int at = Slot(key);
            while (_steps[at].Key != 0)
                at = (at + 1) & (size - 1);
            _steps[at] = new Step(key, soft, joined);
        }
    }

    /// <summary>Phrases that end at a node; null for none.</summary>
    public Phrase[]? Phrases(int node) => _phrases[node];

    /// <summary>The node that a word leads to, over what stands before it; 0 where none does.</summary>
    public int Next(int node, int word, bool isHyphen)
    {
        ulong key = Key(node, word);
        Step[] steps = _steps;
        for (int at = Slot(key); steps[at].Key != 0; at = (at + 1) & (steps.Length - 1))
        {
            if (steps[at].Key == key)
                return isHyphen && steps[at].Joined != 0 ? steps[at].Joined : steps[at].Soft;
        }

        return 0;
    }

    /// <summary>Never 0, which an empty place is told by.</summary>
    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | ((uint)word + 1);

    private int Slot(ulong key) => (int)((key * Golden) >> _shift);

    private readonly record struct Step(ulong Key, int Soft, int Joined);
}
