using System.Diagnostics;
using System.Globalization;
using Codeworth.Numerics.Planning;

namespace Codeworth.Peers.Planning;

/// <summary>Makes a decision process of 1,000 states, 10 options and 40 stages, the same each time, solves it, and writes it with the values and the time for a peer to solve.</summary>
internal static class GenericProblem
{
    public static async Task Run(string folder)
    {
        const int states = 1000, options = 10, outcomes = 5, stages = 40;
        const double discount = 0.97;
        Directory.CreateDirectory(folder);
        Random random = new(20_261_126);
        DecisionLayerBuilder builder = new();
        await using (StreamWriter chances = new(Path.Combine(folder, "chances.tsv")), rewards = new(Path.Combine(folder, "rewards.tsv")))
        {
            for (int state = 0; state < states; state++)
            {
                for (int option = 0; option < options; option++)
                {
                    double[] weights = [.. Enumerable.Range(0, outcomes).Select(_ => random.NextDouble() + 0.01)];
                    (int Next, double Chance)[] leads = [.. weights.Select(weight => (random.Next(states), weight / weights.Sum()))];
                    double reward = (random.NextDouble() * 100) - 20;
                    builder.Add(reward, 0, leads);
                    await rewards.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{state + 1}\t{option + 1}\t{reward:R}"));
                    foreach ((int next, double chance) in leads)
                        await chances.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{state + 1}\t{next + 1}\t{option + 1}\t{chance:R}"));
                }

                builder.EndState();
            }
        }

        DecisionLayer layer = builder.Build();
        FiniteHorizonSolution solved = FiniteHorizon.Solve(layer, stages, discount);
        double best = double.PositiveInfinity;
        for (int round = 0; round < 50; round++)
        {
            long start = Stopwatch.GetTimestamp();
            solved = FiniteHorizon.Solve(layer, stages, discount);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        await File.WriteAllLinesAsync(Path.Combine(folder, "values.tsv"), solved.Values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));
        await File.WriteAllTextAsync(Path.Combine(folder, "problem.tsv"), string.Create(CultureInfo.InvariantCulture, $"{states}\t{options}\t{stages}\t{discount}\t{best}\n"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{states} states, {options} options, {outcomes} outcomes, {stages} stages: {best:0.000} ms, the least of 50"));
    }
}
