using System.Buffers;

namespace Codeworth.Data.Sources;

/// <summary>Writes the text of a page as its tags and text are read: what is not read by people is left out, blocks are lines, cells are parted.</summary>
/// <param name="longest">Length of the page: its text is no longer, since no tag is shorter than what it writes.</param>
internal sealed class PageWriter(int longest) : IDisposable
{
    private static readonly Dictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> _tags = Tags().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly char[] _text = ArrayPool<char>.Shared.Rent(longest);
    private int _length;
    private string _within = "";
    private int _depth;

    /// <summary>What a tag does to the text.</summary>
    private enum Tag
    {
        None,

        /// <summary>It begins and ends lines.</summary>
        Break,
        Item,
        Cell,

        /// <summary>What it holds is left out.</summary>
        Ignored,
    }

    public void Start(ReadOnlySpan<char> name, bool isSelfClosing)
    {
        Tag tag = _tags.TryGetValue(name, out string? known, out Tag found) ? found : Tag.None;
        if (_depth == 0 && tag == Tag.Ignored && !isSelfClosing)
            (_within, _depth) = (known!, 1);
        else if (_depth > 0 && known == _within && !isSelfClosing)
            _depth++;
        else if (_depth == 0)
            Break(tag, isStart: true);
    }

    public void End(ReadOnlySpan<char> name)
    {
        Tag tag = _tags.TryGetValue(name, out string? known, out Tag found) ? found : Tag.None;
        if (_depth > 0 && known == _within)
            _depth--;
        else if (_depth == 0)
            Break(tag, isStart: false);
    }

    /// <summary>Runs of white space are one space.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (_depth > 0)
            return;
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                _text[_length++] = letter;
            else if (_length > 0 && _text[_length - 1] is not (' ' or '\n'))
                _text[_length++] = ' ';
        }
    }

    public override string ToString() => new(_text, 0, _length);

    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private void Break(Tag tag, bool isStart)
    {
        if (tag is Tag.None or Tag.Ignored || _length == 0)
            return;
        bool isLine = _text[_length - 1] == '\n';
        if (tag == Tag.Cell)
            Add(isStart && !isLine ? " | " : "");
        else
            Add((isLine ? "" : "\n", tag == Tag.Item && isStart) switch { ("", false) => "", ("", true) => "- ", (_, false) => "\n", _ => "\n- " });
    }

    private void Add(string text)
    {
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private static Dictionary<string, Tag> Tags()
    {
        Dictionary<string, Tag> tags = new(StringComparer.OrdinalIgnoreCase) { ["li"] = Tag.Item, ["td"] = Tag.Cell, ["th"] = Tag.Cell };
        foreach (string name in "p div br ul ol h1 h2 h3 h4 h5 h6 tr table section article header main dl dt dd hr pre blockquote".Split(' '))
            tags.Add(name, Tag.Break);
        foreach (string name in "style noscript template svg nav iframe object select option head footer button form title aside".Split(' '))
            tags.Add(name, Tag.Ignored);
        return tags;
    }
}
