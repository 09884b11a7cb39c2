namespace Codeworth.Numerics.Planning;

/// <summary>Writes a <see cref="DecisionLayer"/> state by state, option by option.</summary>
public sealed class DecisionLayerBuilder
{
    private readonly List<int> _optionStart = [0];
    private readonly List<double> _reward = [];
    private readonly List<uint> _needs = [];
    private readonly List<int> _outcomeStart = [0];
    private readonly List<int> _next = [];
    private readonly List<double> _chance = [];

    /// <summary>Adds an option to the state being written.</summary>
    /// <param name="reward">What it pays at once; a cost is negative.</param>
    /// <param name="needs">Conditions it needs, as bits; 0 for none.</param>
    /// <param name="outcomes">Where it leads, with chances that add to 1.</param>
    /// <returns>Index of the option among all.</returns>
    /// <exception cref="ArgumentException">The chances do not add to 1, or one is not within 0 and 1.</exception>
    public int Add(double reward, uint needs, params ReadOnlySpan<(int Next, double Chance)> outcomes)
    {
        double sum = 0;
        foreach ((int next, double chance) in outcomes)
        {
            if (chance is not (>= 0 and <= 1))
                throw new ArgumentException(ErrorTexts.NotAChance(chance), nameof(outcomes));
            _next.Add(next);
            _chance.Add(chance);
            sum += chance;
        }

        if (Math.Abs(sum - 1) > 1e-9)
            throw new ArgumentException(ErrorTexts.ChancesAddTo(sum), nameof(outcomes));
        _outcomeStart.Add(_next.Count);
        _needs.Add(needs);
        _reward.Add(reward);
        return _reward.Count - 1;
    }

    /// <summary>Ends the state being written and begins the next.</summary>
    /// <exception cref="InvalidOperationException">The state has no option.</exception>
    public void EndState()
    {
        if (_optionStart[^1] == _reward.Count)
            throw new InvalidOperationException(ErrorTexts.StateWithoutOption(_optionStart.Count - 1));
        _optionStart.Add(_reward.Count);
    }

    /// <exception cref="InvalidOperationException">An option leads to a state that was not written.</exception>
    public DecisionLayer Build(int? states = null)
    {
        int count = states ?? _optionStart.Count - 1;
        return _next.TrueForAll(next => next >= 0 && next < count)
            ? new DecisionLayer([.. _optionStart], [.. _reward], [.. _needs], [.. _outcomeStart], [.. _next], [.. _chance])
            : throw new InvalidOperationException(ErrorTexts.LeadsNowhere);
    }
}
