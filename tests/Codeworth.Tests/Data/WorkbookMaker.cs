using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Codeworth.Tests.Data;

/// <summary>Makes workbooks as spreadsheets do: an .xlsx package with shared texts, numbers and cell references.</summary>
internal static class WorkbookMaker
{
    public static readonly string[] Header =
    [
        "AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE", "OCC_CODE", "OCC_TITLE", "O_GROUP",
        "TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25",
        "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY",
    ];

    /// <summary>A row of wages with its cells in the order of <see cref="Header"/>.</summary>
    public static string[] Row(string area, string areaType, string state, string occupation, int median = 50_250) =>
    [
        area, "Somewhere", areaType, state, "000000", "Cross-industry", "cross-industry", "1235", occupation, "Some occupation", "detailed",
        "187910", "1.3", "", "", "", "", "26.66", "55450", "0.5", "17.13", "20.19", Text(Math.Round(median / 2080m, 2)), "31.77", "38.74",
        "35640", "41990", Text(median), "66090", "80580", "", "",
    ];

    /// <summary>Writes the workbook and gives its path.</summary>
    public static string Write(string folder, string name, string sheet, IEnumerable<string[]> rows)
    {
        string path = Path.Combine(folder, name);
        using FileStream stream = File.Create(path);
        Write(stream, sheet, rows);
        return path;
    }

    public static void Write(Stream stream, string sheet, IEnumerable<string[]> rows)
    {
        using ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        Dictionary<string, int> texts = new(StringComparer.Ordinal);
        Part(archive, "xl/workbook.xml", writer => writer.Write(
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + $"<sheet name=\"{SecurityElement.Escape(sheet)}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        Part(archive, "xl/_rels/workbook.xml.rels", writer => writer.Write(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        Part(archive, "xl/worksheets/sheet1.xml", writer => Sheet(writer, rows, texts));
        Part(archive, "xl/sharedStrings.xml", writer => Texts(writer, texts));
    }

    private static void Sheet(StreamWriter writer, IEnumerable<string[]> rows, Dictionary<string, int> texts)
    {
        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        int number = 0;
        foreach (string[] row in rows)
        {
            writer.Write(FormattableString.Invariant($"<row r=\"{++number}\">"));
            for (int column = 0; column < row.Length; column++)
                Cell(writer, Letters(column) + Text(number), row[column], texts);
            writer.Write("</row>");
        }

        writer.Write("</sheetData></worksheet>");
    }

    private static void Cell(StreamWriter writer, string reference, string text, Dictionary<string, int> texts)
    {
        if (text.Length == 0)
            return;
        bool isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && (text[0] != '0' || text.Length == 1);
        if (isNumber)
        {
            writer.Write($"<c r=\"{reference}\"><v>{text}</v></c>");
            return;
        }

        texts.TryAdd(text, texts.Count);
        writer.Write($"<c r=\"{reference}\" t=\"s\"><v>{texts[text]}</v></c>");
    }

    private static void Texts(StreamWriter writer, Dictionary<string, int> texts)
    {
        writer.Write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        foreach (string text in texts.OrderBy(pair => pair.Value).Select(pair => pair.Key))
            writer.Write($"<si><t>{SecurityElement.Escape(text)}</t></si>");
        writer.Write("</sst>");
    }

    private static void Part(ZipArchive archive, string name, Action<StreamWriter> write)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(writer);
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : "A" + (char)('A' + column - 26);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
