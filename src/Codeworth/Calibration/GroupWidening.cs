namespace Codeworth.Calibration;

/// <summary>
/// Group-wise (Mondrian) conformal widening (method, equation 25; V. Vovk, D. Lindsay, I. Nouretdinov and A. Gammerman, Mondrian confidence machine, 2003), with
/// clusters as the units that can be exchanged: a new person is of a new employer (R. Dunn, L. Wasserman and A. Ramdas, Distribution-free
/// prediction sets for two-layer hierarchical models, Journal of the American Statistical Association 118 (2023) 2491-2502).
/// </summary>
internal static class GroupWidening
{
    /// <summary>Persons and clusters below which a group says too little to be widened.</summary>
    public const int LeastPersons = 50, LeastClusters = 20;

    private const double Level = 0.8;

    /// <summary>Null for a group that says too little, or whose coverage is not off by more than two standard errors.</summary>
    public static WidenedGroup? Of(string group, IReadOnlyList<Judged> judged)
    {
        Measured before = Scoring.ByCluster(judged, pay => Scoring.Covered(pay, Level) ? 1 : 0);
        int clusters = judged.Select(pay => pay.Cluster).Distinct(StringComparer.Ordinal).Count();
        if (judged.Count < LeastPersons || clusters < LeastClusters || before.Value + (2 * before.StandardError) >= Level)
            return null;
        Dictionary<string, int> half = Folds.Of(judged.Select(pay => pay.Cluster), 2);
        double[] factors = [.. Enumerable.Range(0, 2).Select(side => Factor(judged.Where(pay => half[pay.Cluster] == side)))];
        Measured after = Scoring.ByCluster(judged, pay => Reach(pay) <= factors[1 - half[pay.Cluster]] ? 1 : 0);
        double factor = Factor(judged);
        bool used = factor is > 1 and < double.PositiveInfinity && Math.Abs(after.Value - Level) < Math.Abs(before.Value - Level);
        return new WidenedGroup(group, judged.Count, clusters, before, (factors[0], factors[1]), after, factor, used);
    }

    /// <summary>
    /// (25) The least factor f with sum over K clusters of the share of persons within f &gt;= 0.8 (K + 1), never below 1: the one more is the
    /// cluster that is to come.
    /// </summary>
    public static double Factor(IEnumerable<Judged> judged)
    {
        var clusters = judged.GroupBy(pay => pay.Cluster, StringComparer.Ordinal).Select(cluster => cluster.Select(Reach).ToArray()).ToArray();
        double needed = Level * (clusters.Length + 1), held = 0;
        foreach ((double reach, double weight) in clusters.SelectMany(cluster => cluster.Select(reach => (reach, 1.0 / cluster.Length))).OrderBy(pay => pay.reach))
        {
            held += weight;
            if (held >= needed - 1e-9)
                return Math.Max(reach, 1);
        }

        return double.PositiveInfinity;
    }

    /// <summary>By what factor the 80 % interval about the median must be stretched, on the log scale, to end at what was paid.</summary>
    public static double Reach(Judged pay)
    {
        double middle = Math.Log(pay.At(0.5)), distance = Math.Log(pay.Dollars) - middle;
        return distance / (Math.Log(pay.At(distance >= 0 ? 0.9 : 0.1)) - middle);
    }
}
