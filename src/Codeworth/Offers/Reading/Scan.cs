using System.Runtime.InteropServices;

namespace Codeworth.Offers.Reading;

/// <summary>A text cut into words, with the phrases that stand in it. Good until the thread reads the next.</summary>
internal sealed class Scan
{
    /// <summary>Words of one sentence farther apart than this say nothing of each other.</summary>
    private const int Reach = 60;
    private const string End = "end";

    private readonly ScanMemory _memory = ScanMemory.Take();
    private readonly Word[] _words;
    private int _count;

    public Scan(string text, PhraseBook book)
    {
        Text = text;
        (_words, _count) = new WordReader(text, book, _memory).Read();
        book.Search(text, Words, _memory.Matches);
        List<int> lines = _memory.Lines;
        for (int word = 0; word < _count; word++)
        {
            while (lines.Count <= _words[word].Line)
                lines.Add(word);
        }

        FindSections();
    }

    public string Text { get; }

    public ReadOnlySpan<Word> Words => new(_words, 0, _count);

    /// <summary>Phrases of a topic, in the order of the text.</summary>
    public ReadOnlySpan<Match> Of(Topic topic) => CollectionsMarshal.AsSpan(_memory.Matches[(int)topic]);

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> Letters(int word) => Text.AsSpan(_words[word].Start, _words[word].Length);

    /// <summary>Whether a word is one of that text, whatever its capitals; false where there is no such word.</summary>
    public bool Is(int word, string text) => (uint)word < (uint)_count && Letters(word).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The heading a word stands under; empty before the first.</summary>
    public string Section(int word)
    {
        int line = Words[word].Line, low = 0, high = _memory.Sections.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _memory.Sections[middle].Line <= line ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? "" : _memory.Sections[low - 1].Section;
    }

    public TextSpan Span(in Match match) => Span(match.First, match.Last);

    public TextSpan Span(int first, int last) => TextSpan.Between(Words[first].Start, Words[last].End);

    public int Sentence(int word) => Words[word].Sentence;

    public int Sentence(in Match match) => Words[match.First].Sentence;

    /// <summary>What stands after a word: the gap of the next, or a break where there is none.</summary>
    public Gap After(int word) => word + 1 < _count ? Words[word + 1].Before : Gap.Line;

    /// <summary>Whether a word is the first of its line.</summary>
    public bool BeginsLine(int word) => word == 0 || Words[word - 1].Line != Words[word].Line;

    public bool EndsLine(int word) => word + 1 == _count || Words[word + 1].Line != Words[word].Line;

    /// <summary>The first word of the line of a word.</summary>
    public int FirstOfLine(int word) => _memory.Lines[Words[word].Line];

    /// <summary>The last word of a line.</summary>
    public int EndOfLine(int word) =>
        Words[word].Line + 1 < _memory.Lines.Count ? _memory.Lines[Words[word].Line + 1] - 1 : _count - 1;

    /// <summary>Index in <see cref="Of"/> of the first phrase that begins at a word or after it.</summary>
    public int From(Topic topic, int word)
    {
        ReadOnlySpan<Match> matches = Of(topic);
        int low = 0, high = matches.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = matches[middle].First < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The phrase of a topic that begins at a word, or null.</summary>
    public Match? At(Topic topic, int word)
    {
        ReadOnlySpan<Match> matches = Of(topic);
        int at = From(topic, word);
        return at < matches.Length && matches[at].First == word ? matches[at] : null;
    }

    /// <summary>Whether a phrase of a topic begins at one of some words.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="from">The first word.</param>
    /// <param name="to">The word after the last.</param>
    public bool Begins(Topic topic, int from, int to) => From(topic, from) is var at && at < Of(topic).Length && Of(topic)[at].First < to;

    /// <summary>Whether a phrase of a topic and id stands in the sentence of a word, near it.</summary>
    public bool Holds(int word, Topic topic, string id)
    {
        foreach (ref readonly Match match in In(word, topic))
        {
            if (match.Id == id)
                return true;
        }

        return false;
    }

    /// <summary>The phrases of a topic in the sentence of a word, near it.</summary>
    public ReadOnlySpan<Match> In(int word, Topic topic)
    {
        ReadOnlySpan<Match> matches = Of(topic);
        int sentence = Sentence(word), from = From(topic, word - Reach);
        while (from < matches.Length && Sentence(matches[from]) < sentence)
            from++;
        int to = from;
        while (to < matches.Length && matches[to].First <= word + Reach && Sentence(matches[to]) == sentence)
            to++;
        return matches[from..to];
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

            _memory.Sections.Add((Words[match.First].Line, match.Id));
        }
    }

    /// <summary>Forgets everything from a word on: what follows is of other jobs.</summary>
    private void Cut(int word)
    {
        _count = word;
        foreach (List<Match> matches in _memory.Matches)
            matches.RemoveAll(match => match.Last >= word);
    }
}
