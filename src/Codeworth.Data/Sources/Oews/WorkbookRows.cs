using System.Globalization;
using System.Xml;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Steps through the rows of a sheet (ECMA-376, part 1, 18.3.1), holding the texts of one at a time.</summary>
/// <param name="reader">Stands at the start of the sheet.</param>
/// <param name="texts">The texts cells point to by number.</param>
internal sealed class WorkbookRows(XmlReader reader, IReadOnlyList<string> texts)
{
    private readonly List<string> _cells = [];
    private int _deciding = -1;
    private Func<string, bool> _wanted = _ => true;

    /// <summary>Number of the current row, from 1, as a spreadsheet shows it.</summary>
    public int Row { get; private set; }

    /// <summary>The cells of the current row up to the last that is there.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>The cell as text; empty where it is blank. Numbers are as in the file, with a point.</summary>
    public string this[int column] => column < _cells.Count ? _cells[column] : "";

    /// <summary>From here on rows are left out whose cell in a column is not wanted; their later cells are not read.</summary>
    public void Only(int column, Func<string, bool> wanted) => (_deciding, _wanted) = (column, wanted);

    /// <summary>Steps to the next row that is wanted; false after the last.</summary>
    /// <exception cref="XmlException">The markup ends early or is broken.</exception>
    public bool Read()
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row" && ReadRow())
                return true;
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData")
                return false;
        }

        return false;
    }

    private bool ReadRow()
    {
        Row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int row) ? row : Row + 1;
        _cells.Clear();
        if (reader.IsEmptyElement)
            return _deciding < 0;
        bool wanted = _deciding < 0;
        bool left = false;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row"))
        {
            if (left || reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
                continue;
            int column = ReadCell();
            if (column == _deciding)
                left = !(wanted = _wanted(_cells[column]));
        }

        return wanted;
    }

    private int ReadCell()
    {
        int column = reader.GetAttribute("r") is { } reference ? Column(reference) : _cells.Count;
        string? type = reader.GetAttribute("t");
        while (_cells.Count <= column)
            _cells.Add("");
        if (!reader.IsEmptyElement)
            _cells[column] = Value(type);
        return column;
    }

    private string Value(string? type)
    {
        string value = "";
        bool inText = false;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "c"))
        {
            if (reader.NodeType == XmlNodeType.Element)
                inText = reader.LocalName is "v" or "t";
            else if (inText && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                value += reader.Value;
            else if (reader.NodeType == XmlNodeType.EndElement)
                inText = false;
        }

        return type == "s" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int text) && text < texts.Count ? texts[text] : value;
    }

    /// <summary>Column of a reference such as <c>AF17</c>, from 0.</summary>
    private static int Column(string reference)
    {
        int column = 0;
        foreach (char letter in reference)
        {
            if (!char.IsAsciiLetterUpper(letter))
                break;
            column = (column * 26) + letter - 'A' + 1;
        }

        return column - 1;
    }
}
