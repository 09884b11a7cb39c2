using Codeworth.Numerics.Planning;

namespace Codeworth.Tests.Numerics.Planning;

/// <summary>A small random decision process, and every policy of it valued by hand.</summary>
internal sealed class RandomProcess
{
    private readonly List<(double Reward, (int Next, double Chance)[] Outcomes)>[] _options;

    public RandomProcess(int seed)
    {
        Random random = new(seed);
        int states = random.Next(2, 4);
        (Stages, Discount) = (random.Next(1, states == 2 ? 4 : 3), random.NextDouble());
        _options = [.. Enumerable.Range(0, states).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => Option(random, states)).ToList())];
        Layer = Build(_options);
    }

    public DecisionLayer Layer { get; }

    public int Stages { get; }

    public double Discount { get; }

    /// <summary>The same with one option paying more.</summary>
    public DecisionLayer With(int option, double more)
    {
        int at = 0;
        return Build([.. _options.Select(own => own.Select(each => at++ == option ? (each.Reward + more, each.Outcomes) : each).ToList())]);
    }

    /// <summary>Each state gets one more option: its first, paying less.</summary>
    public DecisionLayer WithDominated() => Build([.. _options.Select(own => own.Append((own[0].Reward - 1, own[0].Outcomes)).ToList())]);

    /// <summary>Every choice in every stage and state.</summary>
    public IEnumerable<int[]> Policies()
    {
        int[] most = [.. Enumerable.Range(0, Stages * _options.Length).Select(i => _options[i % _options.Length].Count)];
        int[] policy = new int[most.Length];
        while (true)
        {
            yield return policy;
            int digit = 0;
            while (digit < policy.Length && ++policy[digit] == most[digit])
                policy[digit++] = 0;
            if (digit == policy.Length)
                yield break;
        }
    }

    /// <summary>Expected value of a policy from a state and stage.</summary>
    public double Follow(int[] policy, int stage, int state)
    {
        if (stage == Stages)
            return 0;
        (double reward, (int Next, double Chance)[] outcomes) = _options[state][policy[(stage * _options.Length) + state]];
        return reward + (Discount * outcomes.Sum(outcome => outcome.Chance * Follow(policy, stage + 1, outcome.Next)));
    }

    private static (double, (int, double)[]) Option(Random random, int states)
    {
        double[] weights = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.NextDouble() + 0.01)];
        return ((random.NextDouble() * 10) - 5, [.. weights.Select(weight => (random.Next(states), weight / weights.Sum()))]);
    }

    private static DecisionLayer Build(List<(double Reward, (int Next, double Chance)[] Outcomes)>[] options)
    {
        DecisionLayerBuilder builder = new();
        foreach (List<(double Reward, (int, double)[] Outcomes)> own in options)
        {
            foreach ((double reward, (int, double)[] outcomes) in own)
                builder.Add(reward, 0, outcomes);
            builder.EndState();
        }

        return builder.Build();
    }
}
