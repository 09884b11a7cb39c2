namespace Codeworth.Tests.Numerics.Linear;

/// <summary>Random sparse rows and models of the shape the estimates have: many leaves joined to a few shared unknowns.</summary>
internal static class RandomModels
{
    public static SparseRow Row(Random random, int size, int shared, int terms)
    {
        var picked = new List<(int, double)>();
        if (shared < size)
            picked.Add((random.Next(shared, size), 1));
        for (int t = 0; t < terms; t++)
            picked.Add((random.Next(shared), Normal(random)));
        return SparseRow.Of(picked);
    }

    public static LinearGaussianModel Model(int seed, int size = 24, int shared = 8, int rows = 40, int terms = 4)
    {
        (GaussianParameter[] parameters, GaussianObservation[] observations) = Parts(seed, size, shared, rows, terms);
        return new LinearGaussianModel(parameters, observations);
    }

    public static (GaussianParameter[] Parameters, GaussianObservation[] Observations) Parts(
        int seed, int size = 24, int shared = 8, int rows = 40, int terms = 4)
    {
        var random = new Random(seed);
        var parameters = Enumerable.Range(0, size).Select(i => new GaussianParameter(
            Normal(random), i < shared ? GaussianVariance.Fixed(0.5 + random.NextDouble()) : GaussianVariance.Estimated(0, 0.5 + random.NextDouble(), 0.01)));
        var observations = Enumerable.Range(0, rows).Select(k => new GaussianObservation(
            Row(random, size, shared, terms), Normal(random), GaussianVariance.Estimated(1 + (k % 2), 0.5 + random.NextDouble(), 0.1 * random.NextDouble())));
        return ([.. parameters], [.. observations]);
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
