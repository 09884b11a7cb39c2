namespace Codeworth.Offers.Reading;

/// <summary>Lists that a thread's next reading takes over, so that they grow once.</summary>
internal sealed class ScanMemory
{
    /// <summary>A longer list of words is not kept.</summary>
    private const int MostKept = 20_000;
    private const int LettersPerWord = 5;

    [ThreadStatic]
    private static ScanMemory? _kept;

    private Word[] _words = [];

    /// <summary>Phrases by topic.</summary>
    public List<Match>[] Matches { get; } = [.. Enum.GetValues<Topic>().Select(_ => new List<Match>())];

    /// <summary>The first word of each line.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Lines of headings, with what each heads.</summary>
    public List<(int Line, string Section)> Sections { get; } = [];

    /// <summary>The thread's own, empty.</summary>
    public static ScanMemory Take()
    {
        ScanMemory memory = _kept ??= new ScanMemory();
        if (memory._words.Length > MostKept)
            memory._words = [];
        foreach (List<Match> matches in memory.Matches)
            matches.Clear();
        memory.Lines.Clear();
        memory.Sections.Clear();
        return memory;
    }

    /// <summary>Room for the words of a text, as many as it is likely to have.</summary>
    public Word[] Words(int letters)
    {
        if (_words.Length < letters / LettersPerWord)
            _words = new Word[letters / LettersPerWord];
        return _words;
    }

    /// <summary>More room, with the words that it holds.</summary>
    public Word[] Grown()
    {
        Array.Resize(ref _words, Math.Max(16, 2 * _words.Length));
        return _words;
    }
}
