namespace Codeworth.Offers.Reading;

/// <summary>A text cut into words, with the phrases that stand in it. Good until the thread reads the next.</summary>
internal sealed class Scan
{
    private static readonly List<Match> _none = [];
    private static readonly int _topics = Enum.GetValues<Topic>().Length;
    /// <summary>Lists that the thread's next reading takes over.</summary>
    [ThreadStatic]
    private static List<Match>?[]? _kept;

    private readonly List<Match>?[] _matches = _kept ??= new List<Match>?[_topics];
    private readonly List<(int Line, string Section)> _sections = [];
    private readonly List<int> _lines = [];

    /// <summary>Words of one sentence farther apart than this say nothing of each other.</summary>
    private const int Reach = 60;
    private const string End = "end";

    public Scan(string text, PhraseBook book)
    {
        Text = text;
        foreach (List<Match>? matches in _matches)
            matches?.Clear();
        Words = new WordReader(text, book).Read();
        book.Search(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Words), _matches);
        for (int word = 0; word < Words.Count; word++)
        {
            while (_lines.Count <= Words[word].Line)
                _lines.Add(word);
        }

        FindSections();
    }

    public string Text { get; }

    public List<Word> Words { get; }

    /// <summary>Phrases of a topic, in the order of the text.</summary>
    public List<Match> Of(Topic topic) => _matches[(int)topic] ?? _none;

    /// <summary>The heading a word stands under; empty before the first.</summary>
    public string Section(int word)
    {
        int line = Words[word].Line, low = 0, high = _sections.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _sections[middle].Line <= line ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? "" : _sections[low - 1].Section;
    }

    public TextSpan Span(in Match match) => Span(match.First, match.Last);

    public TextSpan Span(int first, int last) => TextSpan.Between(Words[first].Start, Words[last].End);

    public int Sentence(int word) => Words[word].Sentence;

    public int Sentence(in Match match) => Words[match.First].Sentence;

    /// <summary>What stands after a word: the gap of the next, or a break where there is none.</summary>
    public Gap After(int word) => word + 1 < Words.Count ? Words[word + 1].Before : Gap.Line;

    /// <summary>Whether a word is the first of its line.</summary>
    public bool BeginsLine(int word) => word == 0 || Words[word - 1].Line != Words[word].Line;

    public bool EndsLine(int word) => word + 1 == Words.Count || Words[word + 1].Line != Words[word].Line;

    /// <summary>The first word of the line of a word.</summary>
    public int FirstOfLine(int word) => _lines[Words[word].Line];

    /// <summary>The last word of a line.</summary>
    public int EndOfLine(int word) =>
        Words[word].Line + 1 < _lines.Count ? _lines[Words[word].Line + 1] - 1 : Words.Count - 1;

    /// <summary>Index in <see cref="Of"/> of the first phrase that begins at a word or after it.</summary>
    public int From(Topic topic, int word)
    {
        List<Match> matches = Of(topic);
        int low = 0, high = matches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = matches[middle].First < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The phrase of a topic that begins at a word, or null.</summary>
    public Match? At(Topic topic, int word) => From(topic, word) is var at && at < Of(topic).Count && Of(topic)[at].First == word ? Of(topic)[at] : null;

    /// <summary>Whether a phrase of a topic and id stands in the sentence of a word, near it.</summary>
    public bool Holds(int word, Topic topic, string id)
    {
        foreach (Match match in In(word, topic))
        {
            if (match.Id == id)
                return true;
        }

        return false;
    }

    /// <summary>The phrases of a topic in the sentence of a word, near it.</summary>
    public IEnumerable<Match> In(int word, Topic topic)
    {
        List<Match> matches = Of(topic);
        for (int i = From(topic, word - Reach); i < matches.Count && matches[i].First <= word + Reach; i++)
        {
            if (Sentence(matches[i]) == Sentence(word))
                yield return matches[i];
        }
    }

    /// <summary>A heading is a phrase that is all of its line, or all before a colon.</summary>
    private void FindSections()
    {
        foreach (Match match in Of(Topic.Section))
        {
            if (!BeginsLine(match.First))
                continue;
            int end = match.Last;
            while (!EndsLine(end) && end - match.Last < 3 && !Words[end + 1].Has(Gap.Colon))
                end++;
            if (!EndsLine(end) && !Words[end + 1].Has(Gap.Colon))
                continue;
            if (match.Id == End)
            {
                Cut(match.First);
                return;
            }

            _sections.Add((Words[match.First].Line, match.Id));
        }
    }

    /// <summary>Forgets everything from a word on: what follows is of other jobs.</summary>
    private void Cut(int word)
    {
        Words.RemoveRange(word, Words.Count - word);
        for (int topic = 0; topic < _matches.Length; topic++)
            _matches[topic] = _matches[topic]?.FindAll(match => match.Last < word);
    }
}
