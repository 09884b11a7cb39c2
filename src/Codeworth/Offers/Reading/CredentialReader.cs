using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Finds the credentials that are required and preferred, and whether apprentices are taken.</summary>
/// <param name="credentials">The credentials.</param>
internal sealed class CredentialReader(Lookup<Credential> credentials)
{
    private const double Sure = 0.93;
    private const double Likely = 0.72;
    private const int Apart = 6;
    private const int LongestCue = 8;
    private const string Any = "any";
    private static readonly string[] Or = ["or"];
    private static readonly string[] All = ["and", "&", "plus", "with"];

    public (ImmutableArray<Said<CredentialNeed>> Required, ImmutableArray<Said<CredentialNeed>> Preferred, Said<bool>? Apprentice) Read(Scan scan)
    {
        List<Said<CredentialNeed>> required = [], preferred = [];
        Said<bool>? apprentice = Trained(scan);
        List<Match> all = scan.Of(Topic.Credential);
        for (int i = 0; i < all.Count;)
        {
            int end = i + 1;
            while (end < all.Count && Joins(scan, all[end - 1], all[end]))
                end++;
            Take(scan, all[i..end], required, preferred, ref apprentice);
            i = end;
        }

        Tidy(required, preferred);
        return ([.. required], [.. preferred], apprentice);
    }

    /// <summary>Whether two credentials stand in one list.</summary>
    private static bool Joins(Scan scan, Match one, Match next)
    {
        if (scan.Sentence(one) != scan.Sentence(next) || next.First - one.Last > Apart)
            return false;
        if (next.Id != one.Id && (scan.Words[next.First].Before & (Gap.Bracket | Gap.Closing)) == Gap.Bracket)
            return false;
        for (int word = one.Last + 1; word <= next.First; word++)
        {
            if (scan.Words[word].Has(Gap.Semicolon))
                return false;
        }

        List<Match> cues = scan.Of(Topic.Need);
        for (int i = scan.From(Topic.Need, one.Last + 1); i < cues.Count && cues[i].Last < next.First; i++)
        {
            if (cues[i].Id is "required" or "preferred")
                return false;
        }

        return true;
    }

    private void Take(Scan scan, List<Match> list, List<Said<CredentialNeed>> required, List<Said<CredentialNeed>> preferred, ref Said<bool>? apprentice)
    {
        int first = list[0].First, last = list[^1].Last;
        Credential[] named = [.. Ids(list)];
        bool isRejected = IsNear(scan, first, last, "rejected");
        if (apprentice is null or { Value: true, Confidence: < Sure } && named.Any(IsApprentice))
            apprentice = new Said<bool>(!isRejected, scan.Span(first, last), Sure);
        if (isRejected)
        {
            list = [.. list.Where(match => credentials.Find(match.Id) is not { } found || !IsApprentice(found))];
            named = [.. named.Where(credential => !IsApprentice(credential))];
        }

        if (named.Length == 0 && !list.Exists(match => match.Id == Any))
            return;
        string need = Needs.Of(scan, first, last), section = scan.Section(first);
        bool areApprentices = named.Length > 0 && named.All(IsApprentice), isAccepted = need.Length == 0 && required.Count > 0 && IsNear(scan, first, last, "accepted");
        if (need.Length == 0 && (IsElsewhere(scan, section, first, last) || IsKnown(named, section, required, preferred)))
            return;
        if (areApprentices && (isAccepted || need != "preferred") && Merged(named, required))
            return;
        double confidence = need.Length > 0 || section is "required" or "preferred" ? Sure : Likely;
        if (need == "preferred" || (need.Length == 0 && section == "preferred") || (isAccepted && !areApprentices))
            preferred.AddRange(named.Select(credential => new Said<CredentialNeed>(new CredentialNeed([credential]), scan.Span(first, last), confidence)));
        else if (!(isAccepted && areApprentices))
            required.AddRange(Groups(scan, list).Select(group => new Said<CredentialNeed>(new CredentialNeed([.. Ids(group)]), scan.Span(group[0].First, group[^1].Last), confidence)));
    }

    /// <summary>Whether credentials are named where nothing is asked for: among duties, benefits, what is told of the employer.</summary>
    private static bool IsElsewhere(Scan scan, string section, int first, int last) => section is "duties" or "about" or "benefits" && !IsNear(scan, first, last, "later");

    /// <summary>Whether all of them were read before, and nothing new is said of them.</summary>
    private static bool IsKnown(Credential[] named, string section, List<Said<CredentialNeed>> required, List<Said<CredentialNeed>> preferred) =>
        named.Length > 0 && section is not ("required" or "preferred")
        && Array.TrueForAll(named, credential => required.Exists(said => said.Value.AnyOf.Contains(credential)) || preferred.Exists(said => said.Value.AnyOf.Contains(credential)));

    /// <summary>An apprentice credential that is taken stands beside its full one: <c>CPC required, CPC-A accepted</c>.</summary>
    private static bool Merged(Credential[] apprentices, List<Said<CredentialNeed>> required)
    {
        int at = required.FindIndex(need => need.Value.AnyOf.Any(full => apprentices.Any(credential => credential.Becomes == full.Id)));
        if (at < 0)
            return false;
        required[at] = required[at] with { Value = new CredentialNeed([.. required[at].Value.AnyOf.Concat(apprentices).Distinct()]) };
        return true;
    }

    private static bool IsApprentice(Credential credential) => credential.Becomes.Length > 0;

    private IEnumerable<Credential> Ids(List<Match> list) => list.Select(match => credentials.Find(match.Id)).OfType<Credential>().Distinct();

    /// <summary>What "and", "plus" or "with" joins is all asked for; what "or", a comma or a slash joins is asked for one of.</summary>
    private static List<List<Match>> Groups(Scan scan, List<Match> list)
    {
        List<List<Match>> groups = [[list[0]]];
        bool hasOr = Holds(scan, list[0].Last + 1, list[^1].First, Or), hasComma = HasComma(scan, list[0].Last + 1, list[^1].First);
        for (int i = 1; i < list.Count; i++)
        {
            bool joins = Holds(scan, list[i - 1].Last + 1, list[i].First, All) && !Holds(scan, list[i - 1].Last + 1, list[i].First, Or);
            if (joins && (hasOr || !hasComma || list.Count == 2))
                groups.Add([]);
            groups[^1].Add(list[i]);
        }

        return [.. groups.Where(group => group.Count > 0)];
    }

    private static bool HasComma(Scan scan, int first, int last)
    {
        for (int word = first; word <= last; word++)
        {
            if (scan.Words[word].Has(Gap.Comma))
                return true;
        }

        return false;
    }

    private static bool Holds(Scan scan, int first, int last, string[] words)
    {
        for (int word = first; word <= last; word++)
        {
            if (words == Or && scan.Words[word].Has(Gap.Slash))
                return true;
            ReadOnlySpan<char> text = scan.Text.AsSpan(scan.Words[word].Start, scan.Words[word].End - scan.Words[word].Start);
            foreach (string each in words)
            {
                if (text.Equals(each, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue stands in the sentence, a few words before or after.</summary>
    private static bool IsNear(Scan scan, int first, int last, string id)
    {
        List<Match> cues = scan.Of(Topic.Need);
        for (int i = scan.From(Topic.Need, first - Apart - LongestCue); i < cues.Count && cues[i].First - last <= Apart; i++)
        {
            if (cues[i].Id == id && first - cues[i].Last <= Apart && scan.Sentence(cues[i]) == scan.Sentence(first))
                return true;
        }

        return false;
    }

    /// <summary>What is said of those without experience apart from any credential.</summary>
    private static Said<bool>? Trained(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Need))
        {
            if (match.Id == "train")
                return new Said<bool>(true, scan.Span(match), Likely);
            if (match.Id == "apprentice")
                return new Said<bool>(!scan.Holds(match.First, Topic.Need, "rejected"), scan.Span(match), Likely);
        }

        return null;
    }

    /// <summary>A credential is asked for once; what is required is not preferred too; "any" says nothing beside names.</summary>
    private static void Tidy(List<Said<CredentialNeed>> required, List<Said<CredentialNeed>> preferred)
    {
        if (required.Exists(need => !need.Value.AnyOf.IsEmpty))
            required.RemoveAll(need => need.Value.AnyOf.IsEmpty);
        for (int i = required.Count - 1; i > 0; i--)
        {
            if (required[..i].Exists(earlier => earlier.Value.AnyOf.IsEmpty == required[i].Value.AnyOf.IsEmpty && (earlier.Value.AnyOf.IsEmpty || required[i].Value.AnyOf.Any(earlier.Value.AnyOf.Contains))))
                required.RemoveAt(i);
        }

        required.RemoveAll(need => need.Confidence < Sure && !need.Value.AnyOf.IsEmpty && need.Value.AnyOf.All(credential => preferred.Exists(other => other.Confidence > need.Confidence && other.Value.AnyOf.Contains(credential))));
        preferred.RemoveAll(need => required.Exists(other => other.Value.AnyOf.Any(need.Value.AnyOf.Contains)));
        for (int i = preferred.Count - 1; i > 0; i--)
        {
            if (preferred[..i].Exists(earlier => earlier.Value.AnyOf.SequenceEqual(preferred[i].Value.AnyOf)))
                preferred.RemoveAt(i);
        }
    }
}
