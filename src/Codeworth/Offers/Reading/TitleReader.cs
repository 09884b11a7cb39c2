namespace Codeworth.Offers.Reading;

/// <summary>Finds the title of a posting: a line that is labelled so, a heading, or what "seeking a" is followed by.</summary>
internal static class TitleReader
{
    /// <summary>A title has no more words than this.</summary>
    private const int Longest = 16;
    private const int FirstLines = 12;

    /// <summary>In a sentence with its stop, a title stands no farther from the beginning.</summary>
    private const int FirstOfSentence = 2;
    private const int LongestPhrase = 10;
    private const double Labelled = 0.97;
    private const double Heading = 0.9;
    private const double Sought = 0.8;
    private const double Anywhere = 0.55;

    private static readonly string[] _labels = ["job title", "position title", "title", "position", "role", "job", "job posting", "posting title", "now hiring", "hiring", "opening", "vacancy", "official title", "re", "subject", "working title", "job opening", "position name", "opportunity"];
    private static readonly string[] _seekers = ["seeking", "hiring", "looking for", "need", "needs", "position of", "role of", "offer you", "join our team as", "join us as", "searching for", "search of", "opening for", "openings for", "recruiting", "position as", "employment as", "offer of employment as", "to you as", "work as", "opportunity for", "employ you as", "want", "apply for"];

    /// <summary>The last word of each, by which most words are told not to be of them.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lastOfSeekers =
        _seekers.Select(seeker => seeker[(seeker.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of the title; null where none is found.</summary>
    public static (int First, int Last, double Confidence)? Read(Scan scan) =>
        OfLabel(scan) ?? OfHeading(scan) ?? OfSought(scan) ?? OfAnywhere(scan);

    private static (int, int, double)? OfLabel(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Title))
        {
            int first = scan.FirstOfLine(match.First);
            if (match.First - first > Longest)
                continue;
            int colon = first;
            while (colon <= match.First && !scan.Words[colon].Has(Gap.Colon | Gap.Item))
                colon++;
            if (colon > match.First || colon == first || colon - first > 3)
                continue;
            if (_labels.Contains(scan.Text[scan.Words[first].Start..scan.Words[colon - 1].End].ToLowerInvariant()))
                return Cut(scan, colon, match, Labelled);
        }

        return null;
    }

    /// <summary>One of the first lines, short and without a stop.</summary>
    private static (int, int, double)? OfHeading(Scan scan)
    {
        int lines = 0, line = -1;
        for (int word = 0; word < scan.Words.Length && lines <= FirstLines; word++)
        {
            if (scan.Words[word].Line == line)
                continue;
            line = scan.Words[word].Line;
            lines++;
            int end = EndOfSentence(scan, word);
            bool isSentence = scan.After(end).HasFlag(Gap.Stop);
            if (end - word < Longest && MatchIn(scan, word, end) is { } match && (!isSentence || match.First - word <= FirstOfSentence) && !IsSought(scan, word, match.First))
                return Cut(scan, word, match, lines <= 2 ? Heading + 0.05 : Heading);
        }

        return null;
    }

    /// <summary>The last word of a sentence or of its line, whichever comes first, no farther than a title is long.</summary>
    private static int EndOfSentence(Scan scan, int word)
    {
        int end = word;
        while (end - word <= Longest && !scan.EndsLine(end) && scan.Sentence(end + 1) == scan.Sentence(word))
            end++;
        return end;
    }

    private static (int, int, double)? OfSought(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Title))
        {
            int from = match.First;
            while (from > 0 && match.First - from < 10 && scan.Sentence(from - 1) == scan.Sentence(match) && !EndsWithSeeker(scan, from))
                from--;
            if (from > 0 && EndsWithSeeker(scan, from))
                return Cut(scan, from, match, Sought);
        }

        return null;
    }

    private static (int, int, double)? OfAnywhere(Scan scan)
    {
        Match? best = null;
        foreach (Match match in scan.Of(Topic.Title))
        {
            if (best is not { } known || match.Words > known.Words)
                best = match;
        }

        return best is { } found ? Cut(scan, found.First, found, Anywhere) : null;
    }

    private static bool IsSought(Scan scan, int first, int match)
    {
        for (int word = first + 1; word <= match; word++)
        {
            if (EndsWithSeeker(scan, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before this one are those somebody is sought with.</summary>
    private static bool EndsWithSeeker(Scan scan, int word)
    {
        if (!_lastOfSeekers.Contains(scan.Letters(word - 1)))
            return false;
        ReadOnlySpan<char> before = scan.Text.AsSpan(0, scan.Words[word - 1].End);
        foreach (string seeker in _seekers)
        {
            if (before.EndsWith(seeker, StringComparison.OrdinalIgnoreCase) && (before.Length == seeker.Length || !char.IsLetter(before[^(seeker.Length + 1)])))
                return true;
        }

        return false;
    }

    private static Match? MatchIn(Scan scan, int first, int last)
    {
        int at = scan.From(Topic.Title, first);
        return at < scan.Of(Topic.Title).Length && scan.Of(Topic.Title)[at] is var match && match.First <= last ? match : null;
    }

    /// <summary>From the first word to where something else begins: a place, pay, a shift, a number of the requisition.</summary>
    private static (int, int, double) Cut(Scan scan, int first, Match match, double confidence)
    {
        while (first < match.First && IsArticle(scan.Letters(first)))
            first++;
        int last = Math.Max(match.Last, first);
        int end = last;
        while (end + 1 < scan.Words.Length && end - first < Longest && scan.Words[end + 1].Line == scan.Words[first].Line && scan.Words[end + 1].Sentence == scan.Words[last].Sentence)
        {
            end++;
            if (scan.Words[end].Has(Gap.Dollar | Gap.Semicolon | Gap.Colon) || Begins(scan, Topic.Mode, end) || Begins(scan, Topic.Employment, end) || Begins(scan, Topic.State, end))
                break;
            if (end > match.Last && IsOutside(scan.Letters(end)))
                break;
            if (IsPart(scan, end))
                last = end;
        }

        return (first, last, confidence);
    }

    /// <summary>Whether a word belongs to a title: a name of work, a level, a kind of care, a kind of record.</summary>
    private static bool IsPart(Scan scan, int word) =>
        Ends(scan, Topic.Title, word) || Ends(scan, Topic.Level, word) || Ends(scan, Topic.Specialty, word)
        || scan.Letters(word) is var text
            && (text.Equals("inpatient", StringComparison.OrdinalIgnoreCase) || text.Equals("outpatient", StringComparison.OrdinalIgnoreCase) || text.Equals("profee", StringComparison.OrdinalIgnoreCase));

    private static bool Begins(Scan scan, Topic topic, int word) => scan.At(topic, word) is not null;

    private static bool Ends(Scan scan, Topic topic, int word)
    {
        for (int i = scan.From(topic, word - LongestPhrase); i < scan.Of(topic).Length && scan.Of(topic)[i].First <= word; i++)
        {
            if (scan.Of(topic)[i].Last == word)
                return true;
        }

        return false;
    }

    /// <summary>Words that no title holds: what follows them is of somebody else, or of the place.</summary>
    private static bool IsOutside(ReadOnlySpan<char> word) =>
        word is "with" or "reporting" or "reports" or "at" or "who" or "to" or "is" or "are" or "will" or "seeks" or "from" or "needed" or "wanted";

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase) || word.Equals("the", StringComparison.OrdinalIgnoreCase)
        || word.Equals("our", StringComparison.OrdinalIgnoreCase) || word.Equals("for", StringComparison.OrdinalIgnoreCase) || word.Equals("of", StringComparison.OrdinalIgnoreCase) || word.Equals("experienced", StringComparison.OrdinalIgnoreCase);
}
