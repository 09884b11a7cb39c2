namespace Codeworth.Numerics.Planning;

/// <summary>Where the blocks of states lie in a row of values.</summary>
/// <param name="stride">From one block to the next.</param>
/// <param name="offset">From a block's start to the first member that is asked for.</param>
/// <param name="places">Place of each state's block; as the states are counted where empty.</param>
public readonly ref struct BlockLayout(int stride, int offset, ReadOnlySpan<int> places)
{
    private readonly ReadOnlySpan<int> _places = places;

    /// <summary>Index of the first member asked for of a state's block.</summary>
    public int Of(int state) => ((_places.IsEmpty ? state : _places[state]) * stride) + offset;
}
