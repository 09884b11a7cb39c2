using Codeworth.Estimates;
using Codeworth.Numerics.Scoring;

namespace Codeworth.Calibration;

/// <summary>
/// Group-wise (Mondrian) conformal widening (method, equation 25), with clusters as the units that can be exchanged: a new person is of a
/// new employer.
/// </summary>
internal static class GroupWidening
{
    /// <summary>Clusters below which a group says too little to be widened.</summary>
    public const int LeastClusters = 20;

    private const double Level = Located.Level;

    /// <summary>Null for a group that says too little, or whose coverage is not off by more than two standard errors.</summary>
    public static WidenedGroup? Of(string group, IReadOnlyList<Judged> judged)
    {
        Measured before = Scoring.ByCluster(judged, pay => Scoring.Covered(pay, Level) ? 1 : 0);
        int clusters = judged.Select(pay => pay.Cluster).Distinct(StringComparer.Ordinal).Count();
        if (judged.Count < PersonGroups.LeastPersons || clusters < LeastClusters || before.Value + (2 * before.StandardError) >= Level)
            return null;
        Dictionary<string, int> half = Folds.Of(judged.Select(pay => pay.Cluster), 2);
        double[] factors = [.. Enumerable.Range(0, 2).Select(side => Factor(judged.Where(pay => half[pay.Cluster] == side)))];
        Measured after = Scoring.ByCluster(judged, pay => Reach(pay) <= factors[1 - half[pay.Cluster]] ? 1 : 0);
        double factor = Factor(judged);
        bool used = factor is > 1 and < double.PositiveInfinity && Math.Abs(after.Value - Level) < Math.Abs(before.Value - Level);
        return new WidenedGroup(group, judged.Count, clusters, before, (factors[0], factors[1]), after, factor, used);
    }

    /// <summary>(25) The factor that a group's persons ask for, never below 1; infinite where its clusters are too few to bound it.</summary>
    public static double Factor(IEnumerable<Judged> judged)
    {
        Judged[] persons = [.. judged];
        int[] clusters = Scoring.Clusters(persons);
        return clusters.Distinct().Count() < ConformalFactor.LeastCount(Level)
            ? double.PositiveInfinity
            : Math.Max(ConformalFactor.Of([.. persons.Select(pay => Reach(pay) * Located.HalfWidth)], clusters, Level), 1);
    }

    /// <summary>By what factor the 80 % interval about the median must be stretched, on the log scale, to end at what was paid.</summary>
    public static double Reach(Judged pay)
    {
        double middle = Math.Log(pay.At(0.5)), distance = Math.Log(pay.Dollars) - middle;
        return distance / (Math.Log(pay.At(distance >= 0 ? 0.9 : 0.1)) - middle);
    }
}
