using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;

namespace Codeworth.Peers.Dump;

/// <summary>Patterns of persons with what each says, as the repository holds them: no person alone.</summary>
internal sealed class PersonPatterns(Shipped shipped, FittedSystem system, string folder)
{
    private static readonly string[] Attributes = ["area", "education", "mode", "setting", "potential_experience", "occupation"];

    public void Write()
    {
        HashSet<string> used = [.. system.Figures.Select(figure => figure.Id)];
        TextTable.Write(folder, "patterns", "programme source count mean " + string.Join(' ', Attributes), shipped.Evidence.Figures.OfType<PatternFigure>()
            .Where(figure => used.Contains(figure.Cited.Id)).Select(figure => (object?[])[shipped.Evidence.Sources[figure.Cited.Source].Programme, figure.Cited.Source, figure.Count, figure.Sum / figure.Count,
                .. Attributes.Select(attribute => (object?)figure.Cited.Population[attribute])]));
        TextTable.Write(folder, "within", "programme sd", shipped.Evidence.Figures.OfType<PatternFigure>().Where(figure => used.Contains(figure.Cited.Id))
            .GroupBy(figure => shipped.Evidence.Sources[figure.Cited.Source].Programme).Select(programme => (object?[])[programme.Key, Math.Sqrt(PersonSpread.Within(programme))]));
    }
}
