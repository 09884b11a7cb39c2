using System.Globalization;
using Codeworth.Careers;
using Codeworth.Data.Sources;
using Codeworth.Markets;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Codeworth.Data.Catalog;

/// <summary>
/// A user's own assumptions in YAML: <c>promotion.chance: 0.15</c>, or with a range <c>promotion.chance: {value: 0.15, low: 0.1, high: 0.3}</c>.
/// </summary>
public static class AssumptionsFile
{
    /// <param name="path">The file.</param>
    /// <param name="ours">The assumptions that are known.</param>
    /// <exception cref="ImportException">The file is no YAML mapping, names an assumption that is not known, or a value cannot be.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<CareerFigure> Read(string path, CareerFigures ours)
    {
        YamlMappingNode? root = Root(path);
        return root is null ? [] : [.. root.Children.Select(said => Figure(path, said.Key, said.Value, ours))];
    }

    private static YamlMappingNode? Root(string path)
    {
        try
        {
            using StreamReader reader = new(path);
            YamlStream stream = new();
            stream.Load(reader);
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode switch
            {
                YamlMappingNode mapping => mapping,
                YamlScalarNode { Value: null or "" } => null,
                var other => throw new ImportException(path, Line(other), "", ErrorTexts.AssumptionsNoMapping),
            };
        }
        catch (YamlException problem)
        {
            throw new ImportException(path, (int)problem.Start.Line, "", ErrorTexts.AssumptionsUnreadable(problem.Message));
        }
    }

    private static CareerFigure Figure(string path, YamlNode key, YamlNode value, CareerFigures ours)
    {
        string id = (key as YamlScalarNode)?.Value ?? "";
        CareerFigure figure = ours.Find(id) ?? throw new ImportException(
            path, Line(key), id, $"{CareerTexts.AssumptionUnknown(id)} {ErrorTexts.NearestOf(Spelling.Nearest(id, ours.All.Select(known => known.Id), known => known, 3))}");
        CareerFigure said = value is YamlMappingNode range
            ? CareerAssumption.Of(figure, Number("value"), Number("low"), Number("high"))
            : CareerAssumption.Of(figure, Parse(value));
        return CareerAssumption.WhyNot(said) is { } why ? throw new ImportException(path, Line(value), id, $"{why} {CareerTexts.AssumptionExpected(figure)}") : said;

        double Number(string name) => Parse(range.Children.FirstOrDefault(child => (child.Key as YamlScalarNode)?.Value == name).Value ?? (name == "value" ? range : range.Children[new YamlScalarNode("value")]));

        double Parse(YamlNode node) => node is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw new ImportException(path, Line(node), id, $"{CareerTexts.AssumptionNotRead(node.ToString())} {CareerTexts.AssumptionExpected(figure)}");
    }

    private static int Line(YamlNode node) => (int)node.Start.Line;
}
