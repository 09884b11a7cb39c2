using System.Collections.Frozen;
using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Estimates;

/// <summary>
/// What a check found, compiled into the fit: the coverage of every kind of place and group of persons, and by how much a group's spread is
/// widened before it is shown.
/// </summary>
public sealed class CalibrationTable
{
    /// <summary>What the row of all persons is of.</summary>
    public const string Everyone = "people";

    /// <summary>What the rows of places are of.</summary>
    public const string Metro = "areas=metro", Nonmetro = "areas=nonmetro", State = "areas=state";

    private readonly FrozenDictionary<string, CalibrationRow> _rows;
    private readonly FrozenDictionary<string, CalibrationRow>[] _byLevel;
    private readonly bool _widens;

    /// <param name="model">The fit that was judged.</param>
    /// <param name="rows">Its rows, each of its own kind.</param>
    public CalibrationTable(string model, IEnumerable<CalibrationRow> rows)
    {
        (Model, Rows) = (model, [.. rows]);
        _rows = Rows.ToFrozenDictionary(row => row.Coverage.Of, StringComparer.Ordinal);
        _byLevel = [.. Attributes.Select(attribute => Rows.Where(row => row.Coverage.Of.StartsWith(attribute + "=", StringComparison.Ordinal))
            .ToFrozenDictionary(row => row.Coverage.Of[(attribute.Length + 1)..], StringComparer.Ordinal))];
        _widens = Rows.Any(row => row.Widened > 1);
    }

    /// <summary>Attributes that an answer says and persons are grouped by, in the order they are stated.</summary>
    public static ImmutableArray<string> Attributes { get; } = ["role", "experience", "education", "setting", "mode"];

    /// <summary>Of a fit that was not judged.</summary>
    public static CalibrationTable None { get; } = new("", []);

    /// <summary>The fit that was judged; empty for none.</summary>
    public string Model { get; }

    public ImmutableArray<CalibrationRow> Rows { get; }

    /// <summary>What the row of a kind of place is of; null for the nation, of which there is one.</summary>
    internal static string? OfPlaces(Area area) => area switch
    {
        { Kind: AreaKind.Metro } => Metro,
        { Kind: AreaKind.Nonmetro } => Nonmetro,
        { Kind: AreaKind.State } when !area.IsTerritory => State,
        _ => null,
    };

    /// <summary>By how much the spread of pay is multiplied: the most that a group asks for which the answer belongs to.</summary>
    internal double Widening(Market market, Profile profile) => _widens ? Widest(market, profile)?.Widened ?? 1 : 1;

    internal EarnedCalibration Of(Market market, Profile profile)
    {
        ImmutableArray<Coverage>.Builder alike = ImmutableArray.CreateBuilder<Coverage>();
        for (int i = 0; i < Attributes.Length; i++)
        {
            if (Group(i, market, profile) is { } group)
                alike.Add(group.Coverage);
        }

        CalibrationRow? widest = _widens && Widest(market, profile) is { Widened: > 1 } row ? row : null;
        return new EarnedCalibration(Model, Find(OfPlaces(market.Area)), Find(Everyone), alike.DrainToImmutable(), widest?.Widened ?? 1, widest?.Coverage.Of);
    }

    private CalibrationRow? Widest(Market market, Profile profile)
    {
        CalibrationRow? widest = null;
        for (int i = 0; i < Attributes.Length; i++)
        {
            if (Group(i, market, profile) is { } row && row.Widened > (widest?.Widened ?? 0))
                widest = row;
        }

        return widest;
    }

    /// <summary>The group of an attribute that an answer belongs to; null where it is not said or not judged.</summary>
    private CalibrationRow? Group(int attribute, Market market, Profile profile) =>
        Level(Attributes[attribute], market, profile) is { } level ? _byLevel[attribute].GetValueOrDefault(level) : null;

    /// <summary>What an answer says of an attribute.</summary>
    private static string? Level(string attribute, Market market, Profile profile) => attribute switch
    {
        "role" => market.Role?.Id,
        "experience" => profile.Years is { } years ? ExperienceBand.Of(years) : null,
        "education" => profile.Education?.Id,
        "setting" => market.Setting?.Id,
        _ => market.Mode?.Id,
    };

    private Coverage? Find(string? of) => of is not null && _rows.TryGetValue(of, out CalibrationRow? row) ? row.Coverage : null;
}

/// <summary>One kind of what was held back.</summary>
/// <param name="Coverage">How often its interval held.</param>
/// <param name="Widened">By how much its spread is multiplied before it is shown; 1 for not at all.</param>
public sealed record CalibrationRow(Coverage Coverage, double Widened);
