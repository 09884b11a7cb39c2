using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Taxes;
using Codeworth.Taxes.Parameters;
using YamlDotNet.RepresentationModel;

namespace Codeworth.Data.Catalog;

/// <summary>The tax figures that ship: <c>data/parameters/us</c>, each file read when it is first asked for.</summary>
public static class TaxFigureFiles
{
    private static readonly ConcurrentDictionary<(string, int), IReadOnlyDictionary<string, TaxFigure>> Files = new();
    private static readonly ConcurrentDictionary<(string, int), IReadOnlyDictionary<string, IReadOnlyDictionary<string, TaxFigure>>> Local = new();

    /// <summary>The laws that ship.</summary>
    public static TaxLaw Laws { get; } = new(Of, Localities);

    /// <summary>The figures of a jurisdiction (<c>US</c>, <c>TX</c>) for a year; none where it has no tax on wages.</summary>
    public static IReadOnlyDictionary<string, TaxFigure> Of(string jurisdiction, int year) => Files.GetOrAdd((jurisdiction, year), static key =>
        Read(key.Item1 == "US" ? $"federal/{key.Item2}.yml" : $"states/{key.Item1.ToLowerInvariant()}/{key.Item2}.yml"));

    /// <summary>The figures of a state's localities for a year, by the locality's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, TaxFigure>> Localities(string state, int year) => Local.GetOrAdd((state, year), static key =>
    {
        using Stream? stream = typeof(TaxFigureFiles).Assembly.GetManifestResourceStream($"data/parameters/us/local/{key.Item1.ToLowerInvariant()}/{key.Item2}.yml");
        if (stream is null)
            return ImmutableDictionary<string, IReadOnlyDictionary<string, TaxFigure>>.Empty;
        using StreamReader reader = new(stream);
        return ParseLocal(reader);
    });

    /// <summary>The figures of a file of localities.</summary>
    internal static ImmutableDictionary<string, IReadOnlyDictionary<string, TaxFigure>> ParseLocal(TextReader reader)
    {
        YamlStream yaml = [];
        yaml.Load(reader);
        return ((YamlMappingNode)yaml.Documents[0].RootNode).Children.ToImmutableDictionary(
            place => Text(place.Key), place => (IReadOnlyDictionary<string, TaxFigure>)Items((YamlMappingNode)place.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static ImmutableDictionary<string, TaxFigure> Items(YamlMappingNode items) =>
        items.Children.ToImmutableDictionary(item => Text(item.Key), item => Figure((YamlMappingNode)item.Value));

    private static ImmutableDictionary<string, TaxFigure> Read(string path)
    {
        using Stream? stream = typeof(TaxFigureFiles).Assembly.GetManifestResourceStream("data/parameters/us/" + path);
        if (stream is null)
            return ImmutableDictionary<string, TaxFigure>.Empty;
        using StreamReader reader = new(stream);
        return Parse(reader);
    }

    /// <summary>The figures of a file.</summary>
    internal static ImmutableDictionary<string, TaxFigure> Parse(TextReader reader)
    {
        YamlStream yaml = [];
        yaml.Load(reader);
        return yaml.Documents.Count == 0
            ? ImmutableDictionary<string, TaxFigure>.Empty
            : Items((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    private static TaxFigure Figure(YamlMappingNode item)
    {
        var fields = item.Children.ToDictionary(field => Text(field.Key), field => field.Value, StringComparer.Ordinal);
        ImmutableDictionary<FilingStatus, ImmutableArray<(double, double)>>.Builder rows = ImmutableDictionary.CreateBuilder<FilingStatus, ImmutableArray<(double, double)>>();
        foreach ((string name, FilingStatus status) in new[] { ("single", FilingStatus.Single), ("married", FilingStatus.Married), ("hoh", FilingStatus.HeadOfHousehold) })
        {
            if (fields.TryGetValue(name, out YamlNode? own) || fields.TryGetValue("all", out own))
                rows[status] = Rows(own);
        }

        return new TaxFigure(Text(fields["basis"]), fields.TryGetValue("reference", out YamlNode? reference) ? Text(reference) : "", rows.ToImmutable());
    }

    private static ImmutableArray<(double From, double Value)> Rows(YamlNode node) => node is YamlMappingNode table
        ? [.. table.Children.Select(row => (Number(Text(row.Key)), Number(Text(row.Value))))]
        : [(double.NegativeInfinity, Number(Text(node)))];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static double Number(string text) => text switch
    {
        "true" => 1,
        "false" => 0,
        ".inf" => double.PositiveInfinity,
        "-.inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
