namespace Codeworth.Estimates.Compiled;

/// <summary>What is said of an attribute: nothing, one level, or a mixture of levels.</summary>
internal readonly ref struct Levels
{
    private readonly int _levelPlusOne;

    private Levels(int level, ReadOnlySpan<double> weights)
    {
        _levelPlusOne = level + 1;
        Weights = weights;
    }

    public static Levels Unsaid => default;

    public bool Said => _levelPlusOne > 0 || !Weights.IsEmpty;

    /// <summary>The one level, or -1.</summary>
    public int Level => _levelPlusOne - 1;

    /// <summary>Share of each level; empty unless a mixture is said.</summary>
    public ReadOnlySpan<double> Weights { get; }

    public static Levels One(int level) => new(level, default);

    public static Levels Mixture(ReadOnlySpan<double> weights) => new(-1, weights);

    /// <summary>Writes the levels' components, which lie one after another from <paramref name="first"/>.</summary>
    public void Write(int first, ref Terms terms)
    {
        if (_levelPlusOne > 0)
            terms.Add(first + Level, 1);
        for (int level = 0; level < Weights.Length; level++)
            terms.Add(first + level, Weights[level]);
    }
}
