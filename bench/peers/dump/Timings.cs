using System.Diagnostics;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Numerics.Linear;

namespace Codeworth.Peers.Dump;

/// <summary>What a fit costs on one thread, in seconds: the first time in this process, the median of further times, and their mean in processor time of the whole process.</summary>
internal sealed class Timings(FittedSystem system, IReadOnlyList<SparseRow> questions, Shipped shipped)
{
    public IEnumerable<object?[]> Measure()
    {
        yield return Row("system: posterior at fixed components", 51, Posterior);
        yield return Row("system: search for components, then posterior", 7, SearchAndPosterior);
        yield return Row("evidence to compiled model at fixed components", 5, () => EvidenceModel.Fit(shipped.Parameters, shipped.Evidence, shipped.Components));
        yield return Row("evidence to compiled model with search", 5, () => EvidenceModel.Fit(shipped.Parameters, shipped.Evidence));
    }

    /// <summary>All that the peers give too: analysis of the pattern, factor, means and standard deviations of unknowns and of the answers.</summary>
    private void Posterior() => Read(new LinearGaussianModel(system.Space.Space.Parameters, system.Observations), system.Lambda);

    private void SearchAndPosterior()
    {
        LinearGaussianModel model = new(system.Space.Space.Parameters, system.Observations);
        Read(model, ComponentSearch.Maximise(model, system.Space.Space.ComponentPriors));
    }

    private void Read(LinearGaussianModel model, double[] lambda)
    {
        LinearGaussianPosterior posterior = model.At(lambda);
        double sum = 0;
        for (int i = 0; i < model.ParameterCount; i++)
            sum += posterior.Mean[i] + Math.Sqrt(posterior.ParameterVariance(i));
        foreach (SparseRow question in questions)
            sum += posterior.MeanOf(question) + Math.Sqrt(posterior.Variance(question));
        if (!double.IsFinite(sum))
            throw new InvalidOperationException("The posterior is not finite.");
    }

    private static object?[] Row(string what, int times, Action action)
    {
        double first = Seconds(action);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double[] further = [.. Enumerable.Range(0, times).Select(_ => Seconds(action)).Order()];
        double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds / times;
        return [what.Replace(' ', '_'), first, further[times / 2], further[0], further[^1], processor, times];
    }

    private static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
