using BenchmarkDotNet.Attributes;
using Codeworth.Data.Catalog;
using Codeworth.Taxes;

namespace Codeworth.Benchmarks;

/// <summary>Taxes of households of all states, years and statuses, one after another on one core; time and memory are of one household.</summary>
[MemoryDiagnoser]
public class TakeHomeBenchmark
{
    private const int Households = 20_000;
    private readonly (Calculation Law, Household Household)[] _work = new (Calculation, Household)[Households];

    /// <summary>Makes households by a fixed seed, and the laws they need.</summary>
    [GlobalSetup]
    public void Make()
    {
        Random random = new(2_025);
        string[] states = [.. Workspace.Shipped.Vocabulary.Places.All.Where(area => area.Kind == Markets.AreaKind.State && !area.IsTerritory).Select(area => area.Id)];
        for (int i = 0; i < Households; i++)
        {
            FilingStatus status = (FilingStatus)random.Next(3);
            int[] children = [.. Enumerable.Range(0, status == FilingStatus.Single ? 0 : random.Next(4)).Select(_ => random.Next(19))];
            Calculation law = TaxFigureFiles.Laws.Of(states[random.Next(states.Length)], "", TaxLaw.Years[random.Next(TaxLaw.Years.Length)], status);
            _work[i] = (law, Household.Of(status, 200_000 * random.NextDouble(), children));
        }
    }

    [Benchmark(OperationsPerInvoke = Households, Description = "Take-home of a household")]
    public double Net()
    {
        double sum = 0;
        foreach ((Calculation law, Household household) in _work)
            sum += law.Of(household).Net;
        return sum;
    }
}
