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
        string need = Needs.Of(scan, first, last);
        bool isLater = IsNear(scan, first, last, "later"), isAccepted = IsNear(scan, first, last, "accepted"), isRejected = IsNear(scan, first, last, "rejected");
        ImmutableArray<Credential> apprentices = [.. Ids(list).Where(credential => credential.Becomes.Length > 0)];
        if (!apprentices.IsEmpty && apprentice is null)
            apprentice = new Said<bool>(!isRejected, scan.Span(first, last), Sure);
        ImmutableArray<Credential> full = [.. Ids(list).Where(credential => credential.Becomes.Length == 0)];
        bool any = list.Exists(match => match.Id == "any");
        if ((full.IsEmpty && !any) || isRejected)
            return;
        string section = scan.Section(first);
        if (need.Length == 0 && section is "duties" or "about" or "benefits" && !isLater)
            return;
        bool isPreferred = need == "preferred" || (need.Length == 0 && section == "preferred") || isLater || (isAccepted && need.Length == 0 && required.Count > 0);
        double confidence = need.Length > 0 || section is "required" or "preferred" ? Sure : Likely;
        List<Said<CredentialNeed>> into = isPreferred ? preferred : required;
        if (isPreferred)
            into.AddRange(full.Select(credential => new Said<CredentialNeed>(new CredentialNeed([credential]), scan.Span(first, last), confidence)));
        else if (full.IsEmpty)
            into.Add(new Said<CredentialNeed>(new CredentialNeed([]), scan.Span(first, last), confidence));
        else if (IsAll(scan, list))
            into.AddRange(full.Select(credential => new Said<CredentialNeed>(new CredentialNeed([credential]), scan.Span(first, last), confidence)));
        else
            into.Add(new Said<CredentialNeed>(new CredentialNeed(full), scan.Span(first, last), confidence));
    }

    private IEnumerable<Credential> Ids(List<Match> list) => list.Select(match => credentials.Find(match.Id)).OfType<Credential>().Distinct();

    /// <summary>Whether all of a list are asked for: "and" joins it, no "or" and no slash.</summary>
    private static bool IsAll(Scan scan, List<Match> list)
    {
        if (list.Count < 2)
            return false;
        bool and = false;
        for (int word = list[0].Last + 1; word <= list[^1].First; word++)
        {
            ReadOnlySpan<char> text = scan.Text.AsSpan(scan.Words[word].Start, scan.Words[word].Length);
            if (text.Equals("or", StringComparison.OrdinalIgnoreCase) || scan.Words[word].Has(Gap.Slash))
                return false;
            and |= text.Equals("and", StringComparison.OrdinalIgnoreCase) || text is "&" || scan.Words[word].Has(Gap.Plus) || text.Equals("plus", StringComparison.OrdinalIgnoreCase);
        }

        return and;
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
