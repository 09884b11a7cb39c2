using Codeworth.Estimates.Compiled;
using Codeworth.Wages;

namespace Codeworth.Data.Models;

/// <summary>The spread's part of a model file.</summary>
internal static class SpreadFormat
{
    public static void Write(ModelWriter writer, FittedSpread spread)
    {
        writer.Write(spread.Scale);
        writer.Write(spread.Asymmetry);
        writer.Write([.. spread.Dates.Select(date => date.ToString())]);
        writer.Write(spread.ScaleByDate);
        writer.Write(spread.AsymmetryByDate);
        writer.Write(spread.WithPay);
        writer.Write(spread.Floor);
    }

    public static FittedSpread Read(ModelReader reader) => new()
    {
        Scale = reader.Doubles(),
        Asymmetry = reader.Doubles(),
        Dates = [.. reader.Texts().Select(Month)],
        ScaleByDate = reader.Doubles(),
        AsymmetryByDate = reader.Doubles(),
        WithPay = reader.Double(),
        Floor = reader.Double(),
    };

    public static YearMonth Month(ModelReader reader) => Month(reader.Text());

    private static YearMonth Month(string text) => YearMonth.TryParse(text, out YearMonth month)
        ? month
        : throw new InvalidDataException(ErrorTexts.ModelDamaged);
}
