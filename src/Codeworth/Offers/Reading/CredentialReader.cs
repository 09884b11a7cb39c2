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
        ReadOnlySpan<Match> all = scan.Of(Topic.Credential);
        for (int i = 0; i < all.Length;)
        {
            int end = i + 1;
            while (end < all.Length && Joins(scan, all[end - 1], all[end]))
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

        ReadOnlySpan<Match> cues = scan.Of(Topic.Need);
        for (int i = scan.From(Topic.Need, one.Last + 1); i < cues.Length && cues[i].Last < next.First; i++)
        {
            if (cues[i].Id is "required" or "preferred")
                return false;
        }

        return true;
    }

    private void Take(Scan scan, ReadOnlySpan<Match> list, List<Said<CredentialNeed>> required, List<Said<CredentialNeed>> preferred, ref Said<bool>? apprentice)
    {
        int first = list[0].First, last = list[^1].Last;
        ImmutableArray<Credential> named = Named(list);
        bool isRejected = IsNear(scan, first, last, "rejected");
        if (apprentice is null or { Value: true, Confidence: < Sure } && named.Any(IsApprentice))
            apprentice = new Said<bool>(!isRejected, scan.Span(first, last), Sure);
        if (isRejected)
        {
            list = Array.FindAll(list.ToArray(), match => credentials.Find(match.Id) is not { } found || !IsApprentice(found));
            named = named.RemoveAll(IsApprentice);
        }

        if (named.IsEmpty && !HasAny(list))
            return;
        string need = Needs.Of(scan, first, last), section = scan.Section(first);
        bool areApprentices = !named.IsEmpty && named.All(IsApprentice), isAccepted = need.Length == 0 && required.Count > 0 && IsNear(scan, first, last, "accepted");
        if (need.Length == 0 && (IsElsewhere(scan, section, first, last) || IsKnown(named, section, required, preferred)))
            return;
        if (areApprentices && (isAccepted || need != "preferred") && Merged(named, required))
            return;
        double confidence = need.Length > 0 || section is "required" or "preferred" ? Sure : Likely;
        if (need == "preferred" || (need.Length == 0 && section == "preferred") || (isAccepted && !areApprentices))
        {
            foreach (Credential credential in named)
                preferred.Add(new Said<CredentialNeed>(new CredentialNeed([credential]), scan.Span(first, last), confidence));
        }
        else if (!(isAccepted && areApprentices))
            Require(scan, list, confidence, required);
    }

    /// <summary>Whether credentials are named where nothing is asked for: among duties, benefits, what is told of the employer.</summary>
    private static bool IsElsewhere(Scan scan, string section, int first, int last) => section is "duties" or "about" or "benefits" && !IsNear(scan, first, last, "later");

    /// <summary>Whether all of them were read before, and nothing new is said of them.</summary>
    private static bool IsKnown(ImmutableArray<Credential> named, string section, List<Said<CredentialNeed>> required, List<Said<CredentialNeed>> preferred)
    {
        if (named.IsEmpty || section is "required" or "preferred")
            return false;
        foreach (Credential credential in named)
        {
            if (!IsAmong(credential, required, 0) && !IsAmong(credential, preferred, 0))
                return false;
        }

        return true;
    }

    /// <summary>Whether a credential is one of those of a list that are surer than so much.</summary>
    private static bool IsAmong(Credential credential, List<Said<CredentialNeed>> needs, double confidence)
    {
        foreach (Said<CredentialNeed> need in needs)
        {
            if (need.Confidence > confidence && need.Value.AnyOf.Contains(credential))
                return true;
        }

        return false;
    }

    /// <summary>An apprentice credential that is taken stands beside its full one: <c>CPC required, CPC-A accepted</c>.</summary>
    private static bool Merged(ImmutableArray<Credential> apprentices, List<Said<CredentialNeed>> required)
    {
        int at = required.FindIndex(need => need.Value.AnyOf.Any(full => apprentices.Any(credential => credential.Becomes == full.Id)));
        if (at < 0)
            return false;
        required[at] = required[at] with { Value = new CredentialNeed([.. required[at].Value.AnyOf.Concat(apprentices).Distinct()]) };
        return true;
    }

    private static bool IsApprentice(Credential credential) => credential.Becomes.Length > 0;

    private static bool HasAny(ReadOnlySpan<Match> list)
    {
        foreach (ref readonly Match match in list)
        {
            if (match.Id == Any)
                return true;
        }

        return false;
    }

    /// <summary>The credentials of a list, each once.</summary>
    private ImmutableArray<Credential> Named(ReadOnlySpan<Match> list)
    {
        Credential[] named = new Credential[list.Length];
        int count = 0;
        foreach (ref readonly Match match in list)
        {
            if (credentials.Find(match.Id) is { } credential && Array.IndexOf(named, credential, 0, count) < 0)
                named[count++] = credential;
        }

        return ImmutableArray.Create(named, 0, count);
    }

    /// <summary>What "and", "plus" or "with" joins is all asked for; what "or", a comma or a slash joins is asked for one of.</summary>
    private void Require(Scan scan, ReadOnlySpan<Match> list, double confidence, List<Said<CredentialNeed>> required)
    {
        bool hasOr = Holds(scan, list[0].Last + 1, list[^1].First, Or), hasComma = HasComma(scan, list[0].Last + 1, list[^1].First);
        int from = 0;
        for (int i = 1; i <= list.Length; i++)
        {
            if (i < list.Length && !((hasOr || !hasComma || list.Length == 2) && AreBothAsked(scan, list[i - 1], list[i])))
                continue;
            required.Add(new Said<CredentialNeed>(new CredentialNeed(Named(list[from..i])), scan.Span(list[from].First, list[i - 1].Last), confidence));
            from = i;
        }
    }

    private static bool AreBothAsked(Scan scan, in Match one, in Match next) =>
        Holds(scan, one.Last + 1, next.First, All) && !Holds(scan, one.Last + 1, next.First, Or);

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
            foreach (string each in words)
            {
                if (scan.Is(word, each))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue stands in the sentence, a few words before or after.</summary>
    private static bool IsNear(Scan scan, int first, int last, string id)
    {
        ReadOnlySpan<Match> cues = scan.Of(Topic.Need);
        for (int i = scan.From(Topic.Need, first - Apart - LongestCue); i < cues.Length && cues[i].First - last <= Apart; i++)
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
            if (IsRepeated(required, i, (earlier, one) => earlier.IsEmpty ? one.IsEmpty : Share(earlier, one)))
                required.RemoveAt(i);
        }

        for (int i = required.Count - 1; i >= 0; i--)
        {
            if (required[i] is { Confidence: < Sure, Value.AnyOf.IsEmpty: false } need && AreAmong(need.Value.AnyOf, preferred, need.Confidence))
                required.RemoveAt(i);
        }

        for (int i = preferred.Count - 1; i >= 0; i--)
        {
            if (IsAsked(preferred[i].Value.AnyOf, required))
                preferred.RemoveAt(i);
        }

        for (int i = preferred.Count - 1; i > 0; i--)
        {
            if (IsRepeated(preferred, i, (earlier, one) => earlier.AsSpan().SequenceEqual(one.AsSpan())))
                preferred.RemoveAt(i);
        }
    }

    /// <summary>Whether one of the needs before another is the same.</summary>
    private static bool IsRepeated(List<Said<CredentialNeed>> needs, int i, Func<ImmutableArray<Credential>, ImmutableArray<Credential>, bool> isSame)
    {
        for (int earlier = 0; earlier < i; earlier++)
        {
            if (isSame(needs[earlier].Value.AnyOf, needs[i].Value.AnyOf))
                return true;
        }

        return false;
    }

    private static bool AreAmong(ImmutableArray<Credential> all, List<Said<CredentialNeed>> needs, double confidence)
    {
        foreach (Credential credential in all)
        {
            if (!IsAmong(credential, needs, confidence))
                return false;
        }

        return true;
    }

    /// <summary>Whether any of these is asked for.</summary>
    private static bool IsAsked(ImmutableArray<Credential> any, List<Said<CredentialNeed>> needs)
    {
        foreach (Said<CredentialNeed> need in needs)
        {
            if (Share(need.Value.AnyOf, any))
                return true;
        }

        return false;
    }

    private static bool Share(ImmutableArray<Credential> one, ImmutableArray<Credential> other)
    {
        foreach (Credential credential in other)
        {
            if (one.Contains(credential))
                return true;
        }

        return false;
    }
}
