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
        writer.Write(spread.ScaleSlope);
        writer.Write(spread.AsymmetrySlope);
        writer.Write(spread.Origin.ToString());
        writer.Write(spread.Earliest.ToString());
        writer.Write(spread.Floor);
    }

    public static FittedSpread Read(ModelReader reader) => new()
    {
        Scale = reader.Doubles(),
        Asymmetry = reader.Doubles(),
        ScaleSlope = reader.Double(),
        AsymmetrySlope = reader.Double(),
        Origin = Month(reader),
        Earliest = Month(reader),
        Floor = reader.Double(),
    };

    public static YearMonth Month(ModelReader reader) => YearMonth.TryParse(reader.Text(), out YearMonth month)
        ? month
        : throw new InvalidDataException(ErrorTexts.ModelDamaged);
}
