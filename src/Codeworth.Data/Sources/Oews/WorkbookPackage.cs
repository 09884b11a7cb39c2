using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Codeworth.Data.Sources.Oews;

/// <summary>An .xlsx package (ECMA-376, part 2): its sheets and the texts they share.</summary>
/// <remarks>Read as it streams: a workbook of 150,000 rows unpacks to 180 MB, of which one row at a time is held.</remarks>
internal sealed class WorkbookPackage : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = true, CheckCharacters = false, CloseInput = true,
    };

    private readonly ZipArchive _archive;

    public WorkbookPackage(ZipArchive archive)
    {
        _archive = archive;
        Sheets = ReadSheets();
        Texts = ReadTexts();
    }

    /// <summary>In the order of the tabs.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>The texts cells point to by number.</summary>
    public IReadOnlyList<string> Texts { get; }

    public static bool IsPackage(ZipArchive archive) => archive.GetEntry("xl/workbook.xml") is not null;

    /// <summary>The sheet's markup, from its start, telling each block of bytes that was read.</summary>
    public XmlReader Open(WorkbookSheet sheet, Action<long> read) =>
        XmlReader.Create(new WorkbookStream(Entry(sheet.Part).Open(), read), Settings);

    /// <summary>Bytes of the sheet, unpacked.</summary>
    public long Length(WorkbookSheet sheet) => Entry(sheet.Part).Length;

    public void Dispose() => _archive.Dispose();

    private List<WorkbookSheet> ReadSheets()
    {
        Dictionary<string, string> targets = Load("xl/_rels/workbook.xml.rels").Root!.Elements()
            .ToDictionary(part => Attribute(part, "Id"), part => Attribute(part, "Target"), StringComparer.Ordinal);
        return
        [
            .. Load("xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet").Select(element =>
                new WorkbookSheet(Attribute(element, "name"), Absolute(targets.GetValueOrDefault(Attribute(element, XName.Get("id", Relationships)), "worksheets/?")))),
        ];
    }

    private static string Attribute(XElement element, XName name) =>
        (string?)element.Attribute(name) ?? throw new InvalidDataException(Data.ErrorTexts.WorkbookAttribute(element.Name.LocalName, name.LocalName));

    private static string Absolute(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;

    private List<string> ReadTexts()
    {
        if (_archive.GetEntry("xl/sharedStrings.xml") is null)
            return [];
        return
        [
            .. Load("xl/sharedStrings.xml").Root!.Elements().Select(item => string.Concat(item.Descendants()
                .Where(element => element.Name.LocalName == "t" && element.Parent!.Name.LocalName != "rPh").Select(element => element.Value))),
        ];
    }

    private XDocument Load(string part)
    {
        using XmlReader reader = XmlReader.Create(Entry(part).Open(), Settings);
        return XDocument.Load(reader);
    }

    private ZipArchiveEntry Entry(string part) => _archive.GetEntry(part) ?? throw new InvalidDataException(Data.ErrorTexts.WorkbookPart(part));
}
