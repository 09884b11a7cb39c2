namespace Codeworth.Estimates.Compiled;

/// <summary>A sparse linear combination of components, written into memory the caller lends.</summary>
internal ref struct Terms(Span<int> indices, Span<double> coefficients)
{
    /// <summary>Room enough for everything a question can say.</summary>
    public const int Capacity = 160;

    private readonly Span<int> _indices = indices;
    private readonly Span<double> _coefficients = coefficients;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Indices => _indices[..Count];

    public readonly ReadOnlySpan<double> Coefficients => _coefficients[..Count];

    /// <summary>Adds a term; a coefficient of 0 is left out.</summary>
    public void Add(int index, double coefficient)
    {
        if (coefficient == 0)
            return;
        _indices[Count] = index;
        _coefficients[Count++] = coefficient;
    }
}
