namespace Codeworth.Offers.Reading;

/// <summary>Cuts a text into words, lines and sentences.</summary>
/// <param name="text">Plain text, or Markdown.</param>
/// <param name="book">Numbers the words.</param>
/// <param name="memory">Room for them.</param>
internal ref struct WordReader(string text, PhraseBook book, ScanMemory memory)
{
    /// <summary>A line of at least this length may have been broken by a mail program rather than by its author.</summary>
    private const int ShortestWrapped = 50;
    private const int LongestWrapped = 110;

    /// <summary>Numbers longer than this are no amounts: telephone and requisition numbers.</summary>
    private const int LongestNumber = 15;

    private Word[] _words = memory.Words(text.Length);
    private int _count;
    private int _line;
    private int _sentence;
    private int _lineStart;
    private Gap _gap = Gap.Line;

    /// <summary>The words, in room that the thread's next reading takes over, and how many they are.</summary>
    public (Word[] Words, int Count) Read()
    {
        string all = text;
        int at = 0;
        while (at < all.Length)
        {
            char letter = all[at];
            if (letter == ' ')
            {
                _gap |= Gap.Space;
                at++;
            }
            else if (char.IsLetter(letter))
                at = Letters(all, at);
            else if (char.IsAsciiDigit(letter))
                at = Number(at);
            else
                at = Mark(letter, at);
        }

        return (_words, _count);
    }

    private int Letters(string all, int start)
    {
        int end = start + WordKey.OfLetters(all.AsSpan(start), out ulong key);
        if (end < all.Length && !char.IsAscii(all[end]) && char.IsLetter(all[end]))
        {
            while (end < all.Length && char.IsLetter(all[end]))
                end++;
            key = WordKey.Of(all.AsSpan(start, end - start));
        }

        if (end < all.Length && all[end] is ':' or '@' or '.' && IsAddress(start, end))
        {
            _gap |= Gap.Other;
            return EndOfAddress(end);
        }

        Add(start, end, book.Number(all.AsSpan(start, end - start), key), double.NaN);
        return end;
    }

    private readonly int EndOfAddress(int end)
    {
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or '>' or '"' or '|'))
            end++;
        return end;
    }

    /// <summary>Whether letters begin an address of the web or of mail, which says nothing of the job.</summary>
    private readonly bool IsAddress(int start, int end) => text[end] switch
    {
        ':' => end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/',
        '@' => true,
        _ => text.AsSpan(start, end - start).Equals("www", StringComparison.OrdinalIgnoreCase),
    };

    private int Number(int start)
    {
        int end = start;
        double value = 0, place = 0;
        for (; end < text.Length; end++)
        {
            char sign = text[end];
            if (char.IsAsciiDigit(sign))
                (value, place) = place == 0 ? ((value * 10) + (sign - '0'), 0) : (value + ((sign - '0') * place), place / 10);
            else if (sign == ',' && place == 0 && Digits(end + 1) == 3)
                continue;
            else if (sign == '.' && place == 0 && Digits(end + 1) is > 0 and <= 4)
                place = 0.1;
            else
                break;
        }

        if (end < text.Length && text[end] == '\u00BD')
            (value, end) = (value + 0.5, end + 1);
        Add(start, end, book.Number(text.AsSpan(start, end - start)), end - start > LongestNumber ? double.PositiveInfinity : value);
        return end;
    }

    private readonly int Digits(int from)
    {
        int end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - from;
    }

    private void Add(int start, int end, int id, double value)
    {
        if (_count == _words.Length)
            _words = memory.Grown();
        _words[_count++] = new Word(start, end, id, _line, _sentence, _gap, value);
        _gap = Gap.None;
    }

    private int Mark(char mark, int at)
    {
        if (mark is '\n')
            return Line(at);
        if (mark == '&')
        {
            Add(at, at + 1, book.And, double.NaN);
            return at + 1;
        }

        if (mark == '.' && IsInitial(at))
            return at + 1;
        _gap |= Of(mark, at);
        if (mark is '.' or '!' or '?' && EndsSentence(at))
            _sentence++;
        else if ((_gap & Gap.Item) != Gap.None && mark is not ' ')
            _sentence++;
        return at + 1;
    }

    private readonly Gap Of(char mark, int at) => mark switch
    {
        ' ' or '\t' or '\r' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' => Gap.Space,
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => IsFirstOfLine(at) ? Gap.Item : Gap.Hyphen,
        '/' => Gap.Slash,
        '\'' or '\u2019' or '\u2018' => Gap.Apostrophe,
        '(' or '[' => Gap.Bracket,
        ')' or ']' => Gap.Bracket | Gap.Closing,
        ',' => Gap.Comma,
        '.' or '!' or '?' => Gap.Stop,
        ':' => Gap.Colon,
        ';' => Gap.Semicolon,
        '$' => Gap.Dollar,
        '+' => Gap.Plus,
        '%' => Gap.Percent,
        '*' when !IsFirstOfLine(at) => Gap.None,
        '_' or '#' or '`' or '\u200B' or '\uFEFF' or '\\' or '"' or '\u201C' or '\u201D' => Gap.None,
        '*' or '\u2022' or '\u25CF' or '\u25AA' or '\u2023' or '\u00B7' or '|' or '\u2713' or '\u2714' or '~' or '\u27A2' or '\uF0B7' => Gap.Item,
        _ => Gap.Other,
    };

    /// <summary>A stop after a single letter belongs to it: <c>H.S. diploma</c>.</summary>
    private readonly bool IsInitial(int at) =>
        at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])) && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || (at > 2 && text[at - 2] == '.'));

    private readonly bool IsFirstOfLine(int at) => text.AsSpan(_lineStart, at - _lineStart).IsWhiteSpace();

    /// <summary>A stop ends a sentence where a capital, a digit or nothing follows, unless a short word before it may be an abbreviation.</summary>
    private readonly bool EndsSentence(int at)
    {
        int next = at + 1;
        if (next < text.Length && !char.IsWhiteSpace(text[next]) && text[next] is not ('"' or '\u201D' or ')' or '*'))
            return false;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\u201D' or ')' or '*'))
            next++;
        return next == text.Length || (!char.IsLower(text[next]) && !book.IsAbbreviation(_count > 0 ? _words[_count - 1] : default));
    }

    private int Line(int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            next++;
        if (!IsWrapped(at, next))
        {
            if ((_gap & Gap.Line) == Gap.None)
                _sentence++;
            _gap |= Gap.Line;
            _line++;
        }
        else
            _gap |= Gap.Space;
        _lineStart = at + 1;
        return at + 1;
    }

    private readonly bool IsWrapped(int at, int next)
    {
        if (at - _lineStart is < ShortestWrapped or > LongestWrapped || next >= text.Length || (_gap & (Gap.Stop | Gap.Colon)) != Gap.None)
            return false;
        return char.IsLower(text[next]) || (_gap & Gap.Comma) != Gap.None || (_count > 0 && book.IsConnective(_words[_count - 1]));
    }
}
