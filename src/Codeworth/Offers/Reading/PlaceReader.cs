using Codeworth.Markets;

namespace Codeworth.Offers.Reading;

/// <summary>Finds where the job is, and the states one may live in.</summary>
/// <param name="places">The places.</param>
internal sealed class PlaceReader(Places places)
{
    private const int LongestCity = 4;

    /// <summary>A list of states goes on for no more words than this.</summary>
    private const int Longest = 80;
    private const double Labelled = 0.95;
    private const double Beside = 0.88;
    private const double StateAlone = 0.75;
    private const double Open = 0.5;
    private const int FirstWords = 40;

    /// <summary>No posting names more.</summary>
    private const int MostStates = 400;
    private const double Least = 0.4;

    /// <summary>Words before a place that say it is where the job is.</summary>
    private const int CueBefore = 6;

    public (Said<Area>? Area, List<Said<string>> Residence, Doubt? Doubt) Read(Scan scan)
    {
        List<Said<string>> residence = [];
        Found? best = null, rival = null;
        ReadOnlySpan<Match> states = scan.Of(Topic.State);
        foreach (Match state in states[..Math.Min(states.Length, MostStates)])
        {
            string cue = Cue(scan, state.First);
            if (cue == "reside")
            {
                if (IsOnlyPreferred(scan, state.First))
                    continue;
                if (IsCode(scan, state) || state.Phrase.Text.Length > 2)
                    residence.Add(new Said<string>(state.Id, scan.Span(state), Beside));
                continue;
            }

            if (cue == "outside" || Of(scan, state, cue) is not { } found)
                continue;
            if (best is null || found.Score > best.Score)
                (best, rival) = (found, best);
            else if (found.Area != best.Area)
                rival = rival is null || found.Score > rival.Score ? found : rival;
        }

        best = OfTable(scan) ?? best ?? OfLabel(scan);
        if (best is null || (best.Area.Kind == AreaKind.State && residence.Exists(state => state.Value == best.Area.State)))
            return (null, residence, null);
        if (rival is not null && rival.Score >= best.Score && rival.Area != best.Area)
            return (null, residence, new Doubt("area", OfferTexts.SeveralAreas, [best.Area.Name, rival.Area.Name], rival.At));
        return (new Said<Area>(best.Area, best.At, best.Confidence), residence, null);
    }

    private static bool IsOnlyPreferred(Scan scan, int word)
    {
        foreach (Match cue in scan.In(word, Topic.Need))
        {
            if (cue.Id == "preferred" && cue.First < word && word - cue.Last <= CueBefore)
                return true;
        }

        return false;
    }

    /// <summary>A city with its state, or a state alone where something says that the job is there.</summary>
    private Found? Of(Scan scan, Match state, string cue)
    {
        bool isCode = state.Phrase.Text.Length == 2;
        bool follows = scan.Words[state.First].Has(Gap.Comma) || (!scan.BeginsLine(state.First) && scan.Words[state.First].Has(Gap.Bracket | Gap.Hyphen | Gap.Space));
        double score = cue switch { "label" => 3, "elsewhere" => 0.5, _ => state.First < FirstWords ? 1.5 : 1 };
        if (follows && !scan.BeginsLine(state.First))
        {
            bool comma = scan.Words[state.First].Has(Gap.Comma);
            for (int first = Math.Max(state.First - LongestCity, 0); first < state.First; first++)
            {
                if (scan.Words[first].Line == scan.Words[state.First].Line && IsCapital(scan, first) && HasNoBreak(scan, first, state.First) && !IsOtherState(scan, first, state) && City(scan, first, state) is { } area)
                    return new Found(area, scan.Span(first, state.Last), cue == "label" ? Labelled : Beside, score + 1);
            }

            // A city that no table knows: its state stands for it.
            if (comma && IsCapital(scan, state.First - 1) && (cue == "label" || HasZip(scan, state)))
                return new Found(places.Find(state.Id)!, scan.Span(state.First - 1, state.Last), StateAlone, score);
        }

        bool isIn = !scan.BeginsLine(state.First) && scan.Is(state.First - 1, "in");
        bool isAlone = cue == "label" && (!isCode || scan.Words[state.First].Has(Gap.Colon | Gap.Hyphen | Gap.Comma | Gap.Bracket | Gap.Slash)) || (isIn && !isCode);
        return isAlone && places.Find(state.Id) is { } whole ? new Found(whole, scan.Span(state), StateAlone, cue == "label" ? score : Least) : null;
    }

    /// <summary>Whether the words before are another state of a list: <c>New York, New Jersey</c>.</summary>
    private static bool IsOtherState(Scan scan, int first, Match state) =>
        scan.At(Topic.State, first) is { } other && other.Last == state.First - 1 && other.Id != state.Id;

    private Area? City(Scan scan, int first, Match state) =>
        places.Find(scan.Text[scan.Words[first].Start..scan.Words[state.First - 1].End] + ", " + state.Id) is { Kind: AreaKind.Metro or AreaKind.Nonmetro } area ? area : null;

    /// <summary>A city without its state after a label: <c>Location: Phoenix</c>.</summary>
    private Found? OfLabel(Scan scan)
    {
        foreach (Match label in scan.Of(Topic.Place))
        {
            if (label.Id != "label" || !scan.BeginsLine(label.First) || label.Last + 1 >= scan.Words.Length || !scan.Words[label.Last + 1].Has(Gap.Colon))
                continue;
            int first = label.Last + 1;
            for (int last = Math.Min(first + LongestCity - 1, scan.EndOfLine(first)); last >= first; last--)
            {
                if (places.Find(scan.Text[scan.Words[first].Start..scan.Words[last].End]) is { Kind: not AreaKind.Nation } area)
                    return new Found(area, scan.Span(first, last), StateAlone, 1);
            }
        }

        return null;
    }

    /// <summary>A city and a state in lines of their own: <c>City: Grand Junction</c>, <c>State: Colorado</c>.</summary>
    private Found? OfTable(Scan scan)
    {
        foreach (Match state in scan.Of(Topic.State))
        {
            int first = scan.FirstOfLine(state.First);
            if (state.First != first + 1 || !scan.Is(first, "state") || first == 0)
                continue;
            int above = scan.FirstOfLine(first - 1);
            if (scan.Is(above, "city") && above < first - 1 && places.Find(scan.Text[scan.Words[above + 1].Start..scan.Words[first - 1].End] + ", " + state.Id) is { } area)
                return new Found(area, scan.Span(above + 1, state.Last), Labelled, 4);
        }

        return null;
    }

    /// <summary>What the words before a place say of it, in its sentence.</summary>
    private static string Cue(Scan scan, int word)
    {
        string cue = "";
        ReadOnlySpan<Match> cues = scan.Of(Topic.Place);
        for (int i = scan.From(Topic.Place, word - Longest); i < cues.Length && cues[i].First <= word; i++)
        {
            Match match = cues[i];
            bool isNear = word - match.Last <= CueBefore && scan.Words[match.First].Line == scan.Words[word].Line;
            if (match.Id is "reside" or "outside" ? scan.Sentence(match) == scan.Sentence(word) : isNear && (match.Id != "label" || scan.BeginsLine(match.First) || scan.Words[match.Last + 1].Has(Gap.Colon)))
                cue = match.Id;
        }

        return cue;
    }

    private static bool IsCode(Scan scan, Match state) => state.Phrase.Text.Length == 2 && !scan.BeginsLine(state.First);

    private static bool IsCapital(Scan scan, int word) => char.IsUpper(scan.Text[scan.Words[word].Start]);

    private static bool HasNoBreak(Scan scan, int first, int last)
    {
        for (int word = first + 1; word < last; word++)
        {
            if (scan.Words[word].Has(~(Gap.Space | Gap.Hyphen | Gap.Stop | Gap.Apostrophe)))
                return false;
        }

        return true;
    }

    private static bool HasZip(Scan scan, Match state) =>
        state.Last + 1 < scan.Words.Length && scan.Words[state.Last + 1] is { IsNumber: true, Length: 5 };

    private sealed record Found(Area Area, TextSpan At, double Confidence, double Score);
}
