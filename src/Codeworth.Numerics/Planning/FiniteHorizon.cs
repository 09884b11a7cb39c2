namespace Codeworth.Numerics.Planning;

/// <summary>Solves a decision process of one layer over a finite horizon, exactly, by backward induction.</summary>
public static class FiniteHorizon
{
    /// <param name="layer">The decision of every stage.</param>
    /// <param name="stages">How many decisions are taken, 1 or more.</param>
    /// <param name="discount">What a reward one stage later counts, 0 to 1.</param>
    /// <param name="last">Value of each state after the last decision; zeros where empty.</param>
    public static FiniteHorizonSolution Solve(DecisionLayer layer, int stages, double discount, ReadOnlySpan<double> last = default)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentOutOfRangeException.ThrowIfLessThan(stages, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(discount);
        double[] after = last.IsEmpty ? new double[layer.States] : last.ToArray(), before = new double[layer.States];
        ushort[][] choices = new ushort[stages][];
        for (int stage = stages - 1; stage >= 0; stage--)
        {
            layer.Back(after, before, choices[stage] = new ushort[layer.States], 0, discount);
            (before, after) = (after, before);
        }

        return new FiniteHorizonSolution(after, choices);
    }
}

/// <summary>What a decision process is worth, and what to do.</summary>
/// <param name="Values">Value of each state before the first decision.</param>
/// <param name="Choices">By stage and state, the option chosen, counted from the state's first.</param>
public sealed record FiniteHorizonSolution(double[] Values, ushort[][] Choices);
