using BenchmarkDotNet.Attributes;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Benchmarks;

/// <summary>One answer inside a running process: whole, and the median with its spread alone.</summary>
[MemoryDiagnoser]
public class EstimateBenchmark
{
    private FittedModel _model = null!;
    private WorthQuestion _question = null!;

    /// <summary>Reads the shipped model and the question of the README once, outside the measurement.</summary>
    [GlobalSetup]
    public void Read()
    {
        Workspace shipped = Workspace.Shipped;
        _model = shipped.Model;
        var fields = new WorthFields(Years: "4", Credentials: ["CPC"], Area: "TX", On: "2026-11");
        _question = WorthReading.Read(fields, shipped.Vocabulary, new YearMonth(2026, 11)).Value
            ?? throw new InvalidOperationException("The README's question was not understood.");
    }

    [Benchmark(Baseline = true, Description = "Locate: median, interval, spread")]
    public Located Locate() => _model.Locate(_question.Market, _question.Profile, _question.On);

    [Benchmark(Description = "Answer: with contributions, sources, notes")]
    public WorthAnswer Answer() => Worth.Answer(_model, _question);
}
