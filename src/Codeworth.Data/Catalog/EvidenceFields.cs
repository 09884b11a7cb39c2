using System.Globalization;
using Codeworth.Data.Sources;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.Data.Catalog;

/// <summary>The fields of an evidence table's current row, read as what they are; a field that cannot be says where it is.</summary>
internal sealed class EvidenceFields : IDisposable
{
    private readonly StreamReader _reader;
    private readonly SeparatedValues _values;
    private readonly string[] _columns;
    private readonly string _file;
    private string _populationText = "";
    private Population _population = Codeworth.Evidence.Population.Silent;

    /// <exception cref="ImportException">The header is not the one expected.</exception>
    public EvidenceFields(string file, Stream stream, string header)
    {
        _file = file;
        _reader = new StreamReader(stream);
        _values = new SeparatedValues(_reader);
        _columns = header.Split(',');
        _values.Read();
        for (int column = 0; column < _columns.Length; column++)
        {
            if (column >= _values.Count || !_values[column].SequenceEqual(_columns[column]))
                throw new ImportException(file, 1, _columns[column], EvidenceErrorTexts.ColumnMissing(_columns[column], Header()));
        }
    }

    public bool Read()
    {
        if (!_values.Read())
            return false;
        return _values.Count == _columns.Length
            ? true
            : throw new ImportException(_file, _values.Row, "", EvidenceErrorTexts.FieldCount(_values.Count, _columns.Length));
    }

    public ReadOnlySpan<char> this[int column] => _values[column];

    public string Text(int column) => _values[column].Length == 0 ? "" : _values[column].ToString();

    /// <summary>Null where the field is blank.</summary>
    public double? Number(int column)
    {
        ReadOnlySpan<char> text = _values[column];
        if (text.IsEmpty)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw Refused(column, EvidenceErrorTexts.NumberExpected);
    }

    /// <summary>Neighbouring rows mostly speak of the same people: the last population is kept.</summary>
    public Population Population(int column)
    {
        if (_values[column].SequenceEqual(_populationText))
            return _population;
        try
        {
            _population = Codeworth.Evidence.Population.Parse(Text(column));
        }
        catch (FormatException problem)
        {
            throw new ImportException(_file, _values.Row, _columns[column], problem.Message);
        }

        _populationText = Text(column);
        return _population;
    }

    /// <summary>The first possible month where the field is blank.</summary>
    public YearMonth Month(int column)
    {
        if (_values[column].IsEmpty)
            return default;
        return YearMonth.TryParse(_values[column], out YearMonth month) ? month : throw Refused(column, EvidenceErrorTexts.MonthExpected);
    }

    public Tier Tier(int column) => _values[column] switch
    {
        "A" => Codeworth.Evidence.Tier.A,
        "B" => Codeworth.Evidence.Tier.B,
        "C" => Codeworth.Evidence.Tier.C,
        _ => throw Refused(column, EvidenceErrorTexts.TierExpected),
    };

    public ImportException Refused(int column, string expected) =>
        new(_file, _values.Row, _columns[column], EvidenceErrorTexts.CellRefused(Text(column), expected));

    public ImportException Failed(string message) => new(_file, _values.Row, "", message);

    public void Dispose() => _reader.Dispose();

    private IEnumerable<string> Header() => Enumerable.Range(0, _values.Count).Select(Text);
}
