using System.Globalization;

namespace Codeworth.Peers.Dump;

/// <summary>Tables as tab-separated text: numbers with every digit, so that they are read back as they were.</summary>
internal static class TextTable
{
    public static void Write(string folder, string name, string header, IEnumerable<object?[]> rows) =>
        File.WriteAllLines(Path.Combine(folder, name + ".tsv"), rows.Select(row => string.Join('\t', row.Select(Cell))).Prepend(header.Replace(' ', '\t')));

    private static string Cell(object? value) => value switch
    {
        null => "NA",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "NA",
    };
}
