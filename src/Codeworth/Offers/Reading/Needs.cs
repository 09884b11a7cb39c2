namespace Codeworth.Offers.Reading;

/// <summary>Whether something is required or only preferred: by what its sentence says of it, else by its section.</summary>
internal static class Needs
{
    /// <summary>Whether something is only preferred.</summary>
    public static bool IsPreferred(Scan scan, int first, int last) => Of(scan, first, last) is var need && (need.Length > 0 ? need : scan.Section(first)) == "preferred";

    /// <summary>What is said of words: <c>required</c>, <c>preferred</c>; empty where nothing is.</summary>
    /// <remarks>The next cue after them counts where no comma parts it from a later thing; else the last before them.</remarks>
    public static string Of(Scan scan, int first, int last)
    {
        string before = "", after = "";
        int distance = int.MaxValue;
        foreach (ref readonly Match match in scan.In(first, Topic.Need))
        {
            if (match.Id is not ("required" or "preferred"))
                continue;
            if (match.First > last && match.First - last < distance && !IsParted(scan, last, match))
                (after, distance) = (match.Id, match.First - last);
            else if (match.Last < first && !IsEnded(scan, match, first))
                before = match.Id;
        }

        return after.Length > 0 ? after : before;
    }

    /// <summary>Whether a cue after words is of something later: a semicolon parts them, or a comma after which another thing is named.</summary>
    private static bool IsParted(Scan scan, int last, in Match cue)
    {
        for (int word = last + 1; word <= cue.First; word++)
        {
            if (scan.Words[word].Has(Gap.Semicolon) || ((scan.Words[word].Before & (Gap.Bracket | Gap.Closing)) == Gap.Bracket && word < cue.First && scan.At(Topic.Credential, word) is null))
                return true;
            if (scan.Words[word].Has(Gap.Comma) && word < cue.First && (Names(scan, word, cue.First) || IsNominal(cue.Phrase.Text)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a cue is the name of what is good to have, rather than said of it.</summary>
    private static bool IsNominal(string cue) =>
        cue.Contains("plus", StringComparison.Ordinal) || cue.Contains("nice", StringComparison.Ordinal) || cue.Contains("bonus", StringComparison.Ordinal) || cue.Contains("help", StringComparison.Ordinal);

    /// <summary>Whether a credential, a degree or a number of years is named between.</summary>
    private static bool Names(Scan scan, int from, int to)
    {
        if (scan.Begins(Topic.Credential, from, to) || scan.Begins(Topic.Education, from, to))
            return true;
        for (int word = from; word < to; word++)
        {
            if (scan.Words[word].IsNumber)
                return true;
        }

        return false;
    }

    /// <summary>Whether a cue before was of what stood before it: a comma or semicolon follows it, and no colon.</summary>
    private static bool IsEnded(Scan scan, Match cue, int first)
    {
        for (int word = cue.Last + 1; word <= first; word++)
        {
            if (scan.Words[word].Has(Gap.Colon))
                return false;
            if (scan.Words[word].Has(Gap.Closing))
                return true;
            if (scan.Words[word].Has(Gap.Semicolon | Gap.Comma) && word == cue.Last + 1)
                return true;
        }

        return false;
    }
}
