using System.Collections.Frozen;
using Codeworth.Markets;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Reads the sheet of wages of one workbook, keeping the occupations the reference tables hold.</summary>
internal sealed class WorkbookTableReader
{
    private readonly string _file;
    private readonly WorkbookSheet _sheet;
    private readonly WorkbookRows _rows;
    private readonly WorkbookRow _row;
    private readonly FrozenSet<string> _occupations;
    private readonly HashSet<string> _areas;
    private readonly int _year;
    private readonly WorkbookKinds _kinds = new();
    private readonly List<EvidenceRow> _figures = [];
    private readonly Dictionary<string, int> _rowOf = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    public WorkbookTableReader(string file, string name, WorkbookSheet sheet, WorkbookRows rows, WorkbookColumns columns, Vocabulary vocabulary)
    {
        (_file, _sheet, _rows) = (file, sheet, rows);
        WorkbookName ofFile = WorkbookName.Of(name);
        WorkbookName ofSheet = WorkbookName.Of(sheet.Name);
        _year = Year(ofFile.Year, ofSheet.Year, WorkbookName.Of(Path.GetFileName(file)).Year);
        int? areaType = columns["area_type"] >= 0 ? null : ofFile.AreaType ?? ofSheet.AreaType;
        if (columns.Missing(file, sheet.Name, rows.Row, areaType) is { } missing)
            throw new WorkbookException(missing);
        _row = new WorkbookRow(file, sheet.Name, rows, columns, _year, areaType);
        _occupations = vocabulary.Occupations.All.Select(occupation => occupation.Id).ToFrozenSet(StringComparer.Ordinal);
        _areas = vocabulary.Places.All.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        rows.Only(columns[WorkbookColumns.Occupation], text => _occupations.Contains(text.Trim()));
    }

    public WorkbookTable Read()
    {
        while (_rows.Read())
            Add();
        if (_figures.Count == 0)
            throw new WorkbookException(Data.ErrorTexts.WorkbookWithoutOccupations(_file, _sheet.Name, _rows.Row, _occupations.Order(StringComparer.Ordinal)));
        return new WorkbookTable(_kinds.Release(_year, Path.GetFileName(_file)), _rows.Row - 1, _figures, [.. _unknown]);
    }

    private void Add()
    {
        OewsCell cell = new(_row);
        if (!_areas.Contains(cell.Area))
        {
            _unknown.Add(cell.Area);
            return;
        }

        if (!_rowOf.TryAdd(cell.Id, _rows.Row))
            throw new WorkbookException(Data.ErrorTexts.WorkbookRowTwice(_file, _sheet.Name, _rowOf[cell.Id], _rows.Row, cell.Id));
        WorkbookWages.Check(_row);
        _kinds.Add(_row);
        _figures.AddRange(cell.Rows());
    }

    private int Year(int? ofFile, int? ofSheet, int? ofArchive) =>
        ofFile is { } file && ofSheet is { } sheet && file != sheet
            ? throw new WorkbookException(Data.ErrorTexts.WorkbookYears(_file, file, _sheet.Name, sheet))
            : ofFile ?? ofSheet ?? ofArchive ?? throw new WorkbookException(Data.ErrorTexts.WorkbookYearUnknown(_file, _sheet.Name));
}
