namespace Codeworth.Offers.Posted;

/// <summary>Knows a posting again: of the same title, place, mode and pay, and nearly the same words as one before it.</summary>
/// <param name="rules">How much copies have in common.</param>
/// <remarks>
/// Only postings that agree in one of 32 bands of their sketches are compared (locality-sensitive hashing; Leskovec, Rajaraman and Ullman,
/// Mining of Massive Datasets, 2014, section 3.4): two that share four fifths of their runs agree in none with a chance of one in ten million.
/// </remarks>
public sealed class Reposts(OfferRules rules)
{
    private readonly Dictionary<(int Band, uint Places, int What), List<PostedJob>> _first = [];

    /// <summary>The posting this one is the same as; null where it is new, and is remembered.</summary>
    public PostedJob? Same(PostedJob job)
    {
        int what = What(job).GetHashCode();
        List<PostedJob>?[] bands = new List<PostedJob>?[PostingSketch.Bands];
        for (int band = 0; band < bands.Length; band++)
        {
            if (!_first.TryGetValue((band, job.Sketch.Band(band), what), out bands[band]))
                _first.Add((band, job.Sketch.Band(band), what), bands[band] = []);
            if (bands[band]!.Find(each => What(each) == What(job) && each.Sketch.Alike(job.Sketch) >= rules.CopyAlike) is { } same)
                return same;
        }

        foreach (List<PostedJob>? known in bands)
            known!.Add(job);
        return null;
    }

    private static (string Title, string? Area, string? Mode, OfferedPay? Pay) What(PostedJob job) =>
        (job.Title.ToUpperInvariant(), job.Area?.Id, job.Market.Mode?.Id, job.Pay);
}
