using BenchmarkDotNet.Attributes;
using Codeworth.Data.Catalog;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Evidence;

namespace Codeworth.Benchmarks;

/// <summary>The fit of the shipped evidence, as <c>codeworth fit</c> makes it: reading the tables, fitting, and both.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class FitBenchmark
{
    private const string Parameters = "data/parameters/model.yml";
    private Figure[] _figures = [];

    [GlobalSetup]
    public void ReadOnce() => _figures = [.. Workspace.Shipped.All()];

    [Benchmark(Description = "Read the evidence")]
    public int Read() => Workspace.Shipped.All().Count();

    [Benchmark(Description = "Fit figures that are read already")]
    public Fit Fit() => FitTo(_figures);

    [Benchmark(Baseline = true, Description = "Read and fit")]
    public Fit ReadAndFit() => FitTo(Workspace.Shipped.All());

    private static Fit FitTo(IEnumerable<Figure> figures)
    {
        Workspace shipped = Workspace.Shipped;
        using var parameters = new StreamReader(typeof(ModelFit).Assembly.GetManifestResourceStream(Parameters)
            ?? throw new FileNotFoundException($"{Parameters} does not ship inside the assembly."));
        return ModelFit.Run(shipped.Sources, figures, shipped.Excluded, ReferenceCatalog.Shipped, parameters);
    }
}
