using System.Globalization;
using System.Text;
using Codeworth.Estimates;

namespace Codeworth.Data.Models;

/// <summary>What a check found of a fit, beside the fit: <c>calibration.csv</c>.</summary>
public static class CalibrationFile
{
    /// <summary>Name of the file within <c>data/model</c>.</summary>
    public const string Name = "calibration.csv";

    private const string Heading = "model,of,count,clusters,held_80,standard_error,widened";

    /// <summary>Writes whole or not at all.</summary>
    public static void Write(CalibrationTable table, string file)
    {
        StringBuilder text = new();
        text.Append(Heading).Append('\n');
        foreach ((Coverage coverage, double widened) in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{table.Model},{coverage.Of},{coverage.Count},{coverage.Clusters},{coverage.Held},")
                .Append(CultureInfo.InvariantCulture, $"{(double.IsNaN(coverage.StandardError) ? "" : coverage.StandardError)},{widened}\n");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".unfinished", text.ToString());
        File.Move(file + ".unfinished", file, overwrite: true);
    }

    /// <exception cref="InvalidDataException">The stream holds no such table.</exception>
    public static CalibrationTable Read(Stream stream)
    {
        using StreamReader reader = new(stream);
        if (reader.ReadLine() != Heading)
            throw new InvalidDataException(ErrorTexts.CalibrationDamaged);
        string model = "";
        List<CalibrationRow> rows = [];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            if (cells.Length != 7)
                throw new InvalidDataException(ErrorTexts.CalibrationDamaged);
            model = cells[0];
            rows.Add(new CalibrationRow(new Coverage(cells[1], Whole(cells[2]), Whole(cells[3]), Number(cells[4]), Number(cells[5])), Number(cells[6])));
        }

        return new CalibrationTable(model, rows);
    }

    private static int Whole(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new InvalidDataException(ErrorTexts.CalibrationDamaged);

    private static double Number(string cell) =>
        cell.Length == 0 ? double.NaN
        : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number
        : throw new InvalidDataException(ErrorTexts.CalibrationDamaged);
}
