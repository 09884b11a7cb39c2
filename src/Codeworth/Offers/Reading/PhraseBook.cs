namespace Codeworth.Offers.Reading;

/// <summary>All phrases, in a tree of words, so that a text is searched for all of them at once.</summary>
public sealed class PhraseBook
{
    /// <summary>Words shorter than this have no plural of their own.</summary>
    private const int LeastOfPlural = 4;
    private const int Pairs = 1 << 16;
    private const int Bits = 64;
    private const string Abbreviation = "abbreviation";

    private readonly WordTable _words;
    private readonly PhraseTree _tree;
    private readonly int[] _roots;
    private readonly bool[] _single;
    private readonly ulong[] _pairs = new ulong[Pairs / Bits];
    private readonly bool[] _abbreviations;
    private readonly bool[] _connectives;

    /// <param name="phrases">What is searched for.</param>
    public PhraseBook(IEnumerable<Phrase> phrases)
    {
        PhraseTreeBuilder tree = new();
        HashSet<int> abbreviations = [], connectives = [];
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Topic == Topic.Grammar)
                (phrase.Id == Abbreviation ? abbreviations : connectives).Add(tree.Number(phrase.Text));
            else
                Add(phrase, tree);
        }

        (_words, _tree, _roots) = (new WordTable(tree.Words), tree.Build(), tree.Roots);
        _single = [.. _roots.Select(root => _tree.Phrases(root) is not null)];
        _abbreviations = [.. Enumerable.Range(0, _roots.Length).Select(abbreviations.Contains)];
        _connectives = [.. Enumerable.Range(0, _roots.Length).Select(connectives.Contains)];
        foreach ((int word, int next) in tree.Pairs)
            _pairs[Pair(word, next) / Bits] |= 1UL << Pair(word, next);
        And = Number("and");
    }

    /// <summary>Number of the word "and", which a sign may stand for.</summary>
    internal int And { get; }

    /// <summary>Number of a word; -1 where no phrase holds it.</summary>
    internal int Number(ReadOnlySpan<char> word) => _words.Find(word, WordKey.Of(word));

    /// <summary>The same with its key.</summary>
    internal int Number(ReadOnlySpan<char> word, ulong key) => _words.Find(word, key);

    /// <summary>Whether a stop after it need not end a sentence.</summary>
    internal bool IsAbbreviation(in Word word) => word.Id >= 0 && word.Length > 0 && _abbreviations[word.Id];

    /// <summary>Whether a sentence goes on after it.</summary>
    internal bool IsConnective(in Word word) => word.Id >= 0 && word.Length > 0 && _connectives[word.Id];

    /// <summary>Finds the longest phrase of each topic at every word; those of one topic do not overlap.</summary>
    internal void Search(string text, ReadOnlySpan<Word> words, List<Match>[] found)
    {
        int next = words.Length > 0 ? words[0].Id : -1;
        for (int first = 0; first < words.Length; first++)
        {
            int id = next;
            next = first + 1 < words.Length ? words[first + 1].Id : -1;
            if (id >= 0 && (_single[id] || (next >= 0 && Begins(id, next))))
                Walk(_roots[id], text, words, first, found);
        }
    }

    /// <summary>Whether two words in a row may begin a phrase: most do not, and are passed over without a look at the tree.</summary>
    private bool Begins(int word, int next) => Pair(word, next) is var pair && (_pairs[pair / Bits] >> pair & 1) != 0;

    private static int Pair(int word, int next) => (int)(((uint)word * 2654435761u) ^ ((uint)next * 40503u)) & (Pairs - 1);

    private void Walk(int node, string text, ReadOnlySpan<Word> words, int first, List<Match>[] found)
    {
        for (int last = first; ; last++)
        {
            if (_tree.Phrases(node) is { } phrases)
            {
                foreach (Phrase phrase in phrases)
                    Take(phrase, text, words, first, last, found);
            }

            if (last + 1 == words.Length)
                return;
            ref readonly Word next = ref words[last + 1];
            if (next.Id < 0 || next.Sentence != words[last].Sentence || !IsInside(next.Before))
                return;
            node = _tree.Next(node, next.Id, next.Before == Gap.Hyphen);
            if (node == 0)
                return;
        }
    }

    /// <summary>Whether a phrase may go on over a gap; a bracket only where nothing else parts it from the word.</summary>
    private static bool IsInside(Gap gap) => (gap & ~Gap.Soft) == Gap.None && (gap & (Gap.Bracket | Gap.Space)) != (Gap.Bracket | Gap.Space);

    private static void Take(Phrase phrase, string text, ReadOnlySpan<Word> words, int first, int last, List<Match>[] found)
    {
        // A heading begins its line.
        if (phrase.Topic == Topic.Section && first > 0 && words[first - 1].Line == words[first].Line)
            return;
        if (phrase.IsExact && !AsWritten(phrase.Text, text.AsSpan(words[first].Start, words[last].End - words[first].Start)))
            return;
        List<Match> matches = found[(int)phrase.Topic];
        if (matches.Count > 0 && matches[^1] is { } previous && previous.Last >= first)
        {
            if (previous.First != first || previous.Last >= last)
                return;
            matches.RemoveAt(matches.Count - 1);
        }

        matches.Add(new Match(phrase, first, last));
    }

    /// <summary>Whether the letters are the same, capitals too, whatever stands between the words.</summary>
    private static bool AsWritten(ReadOnlySpan<char> phrase, ReadOnlySpan<char> text)
    {
        int i = 0;
        foreach (char letter in text)
        {
            if (!char.IsLetterOrDigit(letter))
                continue;
            while (i < phrase.Length && !char.IsLetterOrDigit(phrase[i]))
                i++;
            if (i == phrase.Length || phrase[i++] != letter)
                return false;
        }

        return true;
    }

    /// <summary>Adds a phrase, and its plural.</summary>
    private static void Add(Phrase phrase, PhraseTreeBuilder tree)
    {
        List<(string Word, bool IsJoined)> parts = Parts(phrase.Text);
        tree.Add(parts, phrase);
        if (parts[^1].Word is { Length: >= LeastOfPlural } last && !phrase.IsExact && char.IsLetter(last[^1]) && last[^1] is not ('s' or 'S'))
            tree.Add([.. parts[..^1], (last + "s", parts[^1].IsJoined)], phrase);
    }

    /// <summary>Words of a phrase, each with whether a hyphen must join it to the one before.</summary>
    private static List<(string Word, bool IsJoined)> Parts(string phrase)
    {
        List<(string, bool)> parts = [];
        for (int i = 0; i < phrase.Length;)
        {
            if (phrase[i] == '&')
                parts.Add(("and", false));
            if (!char.IsLetterOrDigit(phrase[i]))
            {
                i++;
                continue;
            }

            int start = i;
            bool isDigit = char.IsDigit(phrase[i]);
            while (i < phrase.Length && char.IsLetterOrDigit(phrase[i]) && char.IsDigit(phrase[i]) == isDigit)
                i++;
            parts.Add((phrase[start..i], start > 0 && phrase[start - 1] == '-'));
        }

        return parts;
    }
}
