namespace Codeworth.Offers.Reading;

/// <summary>Numbers words, and grows the tree of phrases from them.</summary>
internal sealed class PhraseTreeBuilder
{
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _roots = [];
    private readonly Dictionary<(int Node, int Word), (int Soft, int Joined)> _steps = [];

    /// <summary>The first is none's: 0 says that there is no node.</summary>
    private readonly List<List<Phrase>> _phrases = [[]];

    /// <summary>Each word at its number.</summary>
    public string[] Words => [.. _words.OrderBy(word => word.Value).Select(word => word.Key)];

    /// <summary>The node each word begins at.</summary>
    public int[] Roots => [.. _roots];

    /// <summary>Pairs of words that phrases begin with.</summary>
    public IEnumerable<(int Word, int Next)> Pairs
    {
        get
        {
            Dictionary<int, int> words = _roots.Select((node, word) => (node, word)).ToDictionary(root => root.node, root => root.word);
            return _steps.Keys.Where(step => words.ContainsKey(step.Node)).Select(step => (words[step.Node], step.Word));
        }
    }

    /// <summary>The number of a word, which is new or known.</summary>
    public int Number(string word)
    {
        if (!_words.TryGetValue(word, out int number))
        {
            _words.Add(word, number = _words.Count);
            _roots.Add(Node());
        }

        return number;
    }

    /// <summary>Adds a phrase.</summary>
    /// <param name="parts">Its words, each with whether a hyphen must join it to the one before.</param>
    /// <param name="phrase">What it tells.</param>
    public void Add(List<(string Word, bool IsJoined)> parts, Phrase phrase)
    {
        int node = 0;
        foreach ((string word, bool isJoined) in parts)
        {
            int number = Number(word);
            node = node == 0 ? _roots[number] : Grow(node, number, isJoined);
        }

        _phrases[node].Add(phrase);
    }

    public PhraseTree Build() => new(_phrases, _steps);

    private int Node()
    {
        _phrases.Add([]);
        return _phrases.Count - 1;
    }

    private int Grow(int node, int word, bool isJoined)
    {
        (int soft, int joined) = _steps.GetValueOrDefault((node, word));
        if (isJoined)
            joined = joined == 0 ? Node() : joined;
        else
            soft = soft == 0 ? Node() : soft;
        _steps[(node, word)] = (soft, joined);
        return isJoined ? joined : soft;
    }
}
