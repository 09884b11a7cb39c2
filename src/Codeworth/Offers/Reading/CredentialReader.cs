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
        for (int word = one.Last + 1; word <= next.First; word++)
        {
            if (scan.Words[word].Has(Gap.Semicolon))
                return false;
        }

        return !scan.In(one.First, Topic.Need).Any(cue => cue.First > one.Last && cue.Last < next.First && cue.Id is "required" or "preferred" && cue.First > one.Last && cue.Last < next.First);
    }

    private void Take(Scan scan, List<Match> list, List<Said<CredentialNeed>> required, List<Said<CredentialNeed>> preferred, ref Said<bool>? apprentice)
    {
        int first = list[0].First, last = list[^1].Last;
        bool isRejected = IsNear(scan, first, last, "rejected");
        if (apprentice is null or { Value: true, Confidence: < Sure } && Ids(list).Any(IsApprentice))
            apprentice = new Said<bool>(!isRejected, scan.Span(first, last), Sure);
        if (isRejected)
            list = [.. list.Where(match => credentials.Find(match.Id) is not { } found || !IsApprentice(found))];
        if (list.Count == 0 || (!Ids(list).Any() && !list.Exists(match => match.Id == Any)))
            return;
        string need = Needs.Of(scan, first, last), section = scan.Section(first);
        bool isLater = IsNear(scan, first, last, "later"), isAccepted = need.Length == 0 && required.Count > 0 && IsNear(scan, first, last, "accepted");
        if (need.Length == 0 && section is "duties" or "about" or "benefits" && !isLater)
            return;
        double confidence = need.Length > 0 || section is "required" or "preferred" ? Sure : Likely;
        bool isPreferred = need == "preferred" || (need.Length == 0 && section == "preferred") || (isAccepted && !Ids(list).All(IsApprentice));
        if (isPreferred)
            preferred.AddRange(Ids(list).Select(credential => new Said<CredentialNeed>(new CredentialNeed([credential]), scan.Span(first, last), confidence)));
        else if (!(isAccepted && Ids(list).All(IsApprentice)))
            required.AddRange(Groups(scan, list).Select(group => new Said<CredentialNeed>(new CredentialNeed([.. Ids(group)]), scan.Span(group[0].First, group[^1].Last), confidence)));
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
            string text = scan.Text[scan.Words[word].Start..scan.Words[word].End];
            if (words.Contains(text, StringComparer.OrdinalIgnoreCase) || (words == Or && scan.Words[word].Has(Gap.Slash)))
                return true;
        }

        return false;
    }

    private static bool IsNear(Scan scan, int first, int last, string id) =>
        scan.In(first, Topic.Need).Any(cue => cue.Id == id && (cue.First > last ? cue.First - last <= Apart : first - cue.Last <= Apart));

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

        preferred.RemoveAll(need => required.Exists(other => other.Value.AnyOf.Any(need.Value.AnyOf.Contains)));
        for (int i = preferred.Count - 1; i > 0; i--)
        {
            if (preferred[..i].Exists(earlier => earlier.Value.AnyOf.SequenceEqual(preferred[i].Value.AnyOf)))
                preferred.RemoveAt(i);
        }
    }
}
