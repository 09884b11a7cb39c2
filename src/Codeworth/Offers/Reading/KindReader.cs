using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Finds what is told by being spoken of most: the kind of employer, the kinds of care that are coded.</summary>
internal static class KindReader
{
    /// <summary>A word of the title, or of the first lines, tells as much as so many elsewhere.</summary>
    private const double Title = 4;
    private const double First = 1.5;
    private const int FirstWords = 60;
    private const string Inpatient = "inpatient";
    private const double MostConfidence = 0.95;

    /// <summary>Ids with how much tells of each, the most told of first.</summary>
    /// <param name="scan">The posting.</param>
    /// <param name="topic">Setting or specialty.</param>
    /// <param name="title">First and last word of the title; -1 where there is none.</param>
    public static List<(string Id, TextSpan At, double Weight, double Confidence)> Read(Scan scan, Topic topic, (int First, int Last) title)
    {
        List<(string Id, TextSpan At, double Weight, double Confidence)> found = [];
        foreach (Match match in scan.Of(topic))
        {
            if (match.Id == "none" || (match.Phrase.Text == Inpatient && IsBesideOutpatient(scan, match)))
                continue;
            bool isTitle = match.First >= title.First && match.Last <= title.Last;
            double weight = match.Phrase.Weight * (isTitle ? Title : match.First < FirstWords ? First : 1);
            int at = IndexOf(match.Id, found);
            if (at < 0)
                found.Add((match.Id, scan.Span(match), weight, isTitle ? MostConfidence : match.Phrase.Weight));
            else
                found[at] = found[at] with { Weight = found[at].Weight + weight, Confidence = Math.Min(MostConfidence, Math.Max(found[at].Confidence, match.Phrase.Weight) + 0.05) };
        }

        found.Sort(static (one, other) => other.Weight.CompareTo(one.Weight));
        return found;
    }

    private static int IndexOf(string id, List<(string Id, TextSpan At, double Weight, double Confidence)> found)
    {
        int at = found.Count - 1;
        while (at >= 0 && found[at].Id != id)
            at--;
        return at;
    }

    /// <summary>Where both are named, the job is of neither alone.</summary>
    private static bool IsBesideOutpatient(Scan scan, Match match)
    {
        for (int word = Math.Max(0, match.First - 2); word <= Math.Min(scan.Words.Length - 1, match.Last + 2); word++)
        {
            if (scan.Is(word, "outpatient"))
                return true;
        }

        return false;
    }

    /// <summary>The setting that is told of most; null where none is.</summary>
    public static Said<Setting>? Setting(Scan scan, Lookup<Setting> settings, (int, int) title) =>
        Read(scan, Topic.Setting, title) is [var most, ..] && settings.Find(most.Id) is { } setting ? new Said<Setting>(setting, most.At, most.Confidence) : null;
}
