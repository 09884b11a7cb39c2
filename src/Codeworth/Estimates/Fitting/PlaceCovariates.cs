using Codeworth.Estimates.Parameters;
using Codeworth.Markets;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// What is known of every place whether the occupation is published there or not: the log price parity, and the log pay of neighbouring
/// occupations against the nation. A neighbour's missing median is filled from its mean wage level (DOL OFLC) by the slope of the
/// regression through the origin of medians on means; where that is missing too it counts as the nation's (method, equation 9).
/// </summary>
internal sealed class PlaceCovariates
{
    private readonly Dictionary<string, double> _parity;
    private readonly Dictionary<string, double[]> _neighbours = new(StringComparer.Ordinal);
    private readonly int _count;

    public PlaceCovariates(FitEvidence evidence, PlaceParameters parameters)
    {
        _count = parameters.Neighbours.Count;
        _parity = evidence.PriceParity.ToDictionary(pair => pair.Key, pair => Math.Log(pair.Value / 100), StringComparer.Ordinal);
        var wages = LocalWages.Read(evidence, parameters.Furthest);
        for (int i = 0; i < _count; i++)
            Fill(wages, parameters.Neighbours[i], i);
    }

    public double PriceParity(Area area) => _parity.GetValueOrDefault(area.Id);

    public double Neighbour(Area area, int neighbour) => _neighbours.TryGetValue(area.Id, out double[]? values) ? values[neighbour] : 0;

    private void Fill(LocalWages wages, string occupation, int index)
    {
        Dictionary<string, double> medians = wages.Deviations(wages.Medians, occupation);
        Dictionary<string, double> means = wages.Deviations(wages.Means, occupation);
        double cross = 0, square = 0;
        foreach ((string area, double mean) in means.Where(pair => medians.ContainsKey(pair.Key)))
            (cross, square) = (cross + (mean * medians[area]), square + (mean * mean));
        double shrink = square > 0 ? cross / square : 0;
        foreach (string area in medians.Keys.Union(means.Keys, StringComparer.Ordinal))
        {
            if (!_neighbours.TryGetValue(area, out double[]? values))
                _neighbours[area] = values = new double[_count];
            values[index] = medians.TryGetValue(area, out double median) ? median : shrink * means[area];
        }
    }
}
