namespace Codeworth.Offers.Reading;

/// <summary>All phrases, in a tree of words, so that a text is searched for all of them at once.</summary>
public sealed class PhraseBook
{
    /// <summary>Words shorter than this have no plural of their own.</summary>
    private const int LeastOfPlural = 4;
    private const int Pairs = 1 << 16;
    private const string Abbreviation = "abbreviation";

    private readonly WordTable _words;
    private readonly Node[] _roots;
    private readonly bool[] _abbreviations;
    private readonly bool[] _connectives;
    private readonly bool[] _single;
    private readonly bool[] _pairs;

    /// <param name="phrases">What is searched for.</param>
    public PhraseBook(IEnumerable<Phrase> phrases)
    {
        Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
        List<Node> roots = [];
        HashSet<int> abbreviations = [], connectives = [];
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Topic == Topic.Grammar)
            {
                (phrase.Id == Abbreviation ? abbreviations : connectives).Add(Numbered(phrase.Text, words, roots));
                continue;
            }

            List<(string Word, bool IsJoined)> parts = Parts(phrase.Text);
            Add(parts, phrase, words, roots);
            if (parts[^1].Word is { Length: >= LeastOfPlural } last && !phrase.IsExact && char.IsLetter(last[^1]) && last[^1] is not ('s' or 'S'))
                Add([.. parts[..^1], (last + "s", parts[^1].IsJoined)], phrase, words, roots);
        }

        _words = new WordTable([.. words.OrderBy(word => word.Value).Select(word => word.Key)]);
        _roots = [.. roots];
        _abbreviations = [.. Enumerable.Range(0, _roots.Length).Select(abbreviations.Contains)];
        _connectives = [.. Enumerable.Range(0, _roots.Length).Select(connectives.Contains)];
        _single = [.. _roots.Select(root => root.Phrases.Length > 0)];
        _pairs = new bool[Pairs];
        for (int word = 0; word < _roots.Length; word++)
        {
            foreach (int next in _roots[word].NextWords)
                _pairs[Pair(word, next)] = true;
        }

        And = Number("and");
    }

    /// <summary>Number of the word "and", which a sign may stand for.</summary>
    internal int And { get; }

    /// <summary>Number of a word; -1 where no phrase holds it.</summary>
    internal int Number(ReadOnlySpan<char> word) => _words.Find(word, WordTable.Hash(word));

    /// <summary>The same with its hash.</summary>
    internal int Number(ReadOnlySpan<char> word, uint hash) => _words.Find(word, hash);

    /// <summary>Whether a stop after it need not end a sentence.</summary>
    internal bool IsAbbreviation(in Word word) => word.Id >= 0 && word.Length > 0 && _abbreviations[word.Id];

    /// <summary>Whether a sentence goes on after it.</summary>
    internal bool IsConnective(in Word word) => word.Id >= 0 && word.Length > 0 && _connectives[word.Id];

    /// <summary>Finds the longest phrase of each topic at every word; those of one topic do not overlap.</summary>
    internal void Search(string text, ReadOnlySpan<Word> words, List<Match>?[] found)
    {
        for (int first = 0; first < words.Length; first++)
        {
            int id = words[first].Id;
            if (id >= 0 && (_single[id] || (first + 1 < words.Length && words[first + 1].Id is >= 0 and var next && _pairs[Pair(id, next)])))
                Walk(_roots[words[first].Id], text, words, first, found);
        }
    }

    /// <summary>Where two words in a row are looked up: most begin no phrase, and are passed over without a look at the tree.</summary>
    private static int Pair(int word, int next) => (int)(((uint)word * 2654435761u) ^ ((uint)next * 40503u)) & (Pairs - 1);

    private static void Walk(Node node, string text, ReadOnlySpan<Word> words, int first, List<Match>?[] found)
    {
        for (int last = first; ; last++)
        {
            foreach (Phrase phrase in node.Phrases)
                Take(phrase, text, words, first, last, found);
            if (last + 1 == words.Length || node.Next(words[last], words[last + 1]) is not { } next)
                return;
            node = next;
        }
    }

    private static void Take(Phrase phrase, string text, ReadOnlySpan<Word> words, int first, int last, List<Match>?[] found)
    {
        // A heading begins its line.
        if (phrase.Topic == Topic.Section && first > 0 && words[first - 1].Line == words[first].Line)
            return;
        if (phrase.IsExact && !AsWritten(phrase.Text, text.AsSpan(words[first].Start, words[last].End - words[first].Start)))
            return;
        List<Match> matches = found[(int)phrase.Topic] ??= [];
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

    private static void Add(List<(string Word, bool IsJoined)> parts, Phrase phrase, Dictionary<string, int> words, List<Node> roots)
    {
        Node? node = null;
        foreach ((string word, bool isJoined) in parts)
        {
            int number = Numbered(word, words, roots);
            node = node is null ? roots[number] : node.Grow(number, isJoined);
        }

        node!.Phrases = [.. node.Phrases, phrase];
    }

    private static int Numbered(string word, Dictionary<string, int> words, List<Node> roots)
    {
        if (!words.TryGetValue(word, out int number))
        {
            words.Add(word, number = words.Count);
            roots.Add(new Node());
        }

        return number;
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

    /// <summary>What follows a word: by the number of the next, in order, once where anything soft may stand between and once where a hyphen must.</summary>
    private sealed class Node
    {
        private int[] _words = [];
        private Node?[] _soft = [], _joined = [];

        public Phrase[] Phrases { get; set; } = [];

        public ReadOnlySpan<int> NextWords => _words;

        public Node? Next(in Word word, in Word next)
        {
            if (next.Id < 0 || _words.Length == 0 || next.Sentence != word.Sentence || !IsInside(next.Before))
                return null;
            int at = Array.BinarySearch(_words, next.Id);
            if (at < 0)
                return null;
            return next.Before == Gap.Hyphen ? _joined[at] ?? _soft[at] : _soft[at];
        }

        public Node Grow(int word, bool isJoined)
        {
            int at = Array.BinarySearch(_words, word);
            if (at < 0)
            {
                at = ~at;
                (_words, _soft, _joined) = ([.. _words[..at], word, .. _words[at..]], [.. _soft[..at], null, .. _soft[at..]], [.. _joined[..at], null, .. _joined[at..]]);
            }

            return (isJoined ? _joined : _soft)[at] ??= new Node();
        }

        /// <summary>Whether a phrase may go on over a gap; a bracket only where nothing else parts it from the word.</summary>
        private static bool IsInside(Gap gap) => (gap & ~Gap.Soft) == Gap.None && (gap & (Gap.Bracket | Gap.Space)) != (Gap.Bracket | Gap.Space);
    }
}
