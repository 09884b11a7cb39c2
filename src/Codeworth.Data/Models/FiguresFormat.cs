using Codeworth.Estimates.Compiled;

namespace Codeworth.Data.Models;

/// <summary>The fitted observations' part of a model file.</summary>
internal static class FiguresFormat
{
    public static void Write(ModelWriter writer, FittedFigures figures)
    {
        writer.Write(figures.Sources);
        writer.Write(figures.Kinds);
        writer.Write(figures.Counts);
        writer.Write(figures.SourceStart);
        writer.Write(figures.Ids);
        writer.Write(figures.TermStart);
        writer.Write(figures.Index);
        writer.Write(figures.Coefficient);
        writer.Write(figures.Surprise);
        writer.Write(figures.Variance);
        writer.Write(figures.Doubt);
    }

    public static FittedFigures Read(ModelReader reader) => new()
    {
        Sources = reader.Texts(),
        Kinds = reader.Texts(),
        Counts = reader.Ints(),
        SourceStart = reader.Ints(),
        Ids = reader.Texts(),
        TermStart = reader.Ints(),
        Index = reader.Ints(),
        Coefficient = reader.Doubles(),
        Surprise = reader.Doubles(),
        Variance = reader.Doubles(),
        Doubt = reader.Doubles(),
    };
}
