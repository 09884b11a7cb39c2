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

    /// <summary>Characters of the longest name of a group that is looked up.</summary>
    private const int Longest = 64;

    private readonly FrozenDictionary<string, CalibrationRow> _rows;
    private readonly FrozenDictionary<string, CalibrationRow>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly ImmutableArray<CalibrationRow> _widened;

    /// <param name="model">The fit that was judged.</param>
    /// <param name="rows">Its rows, each of its own kind.</param>
    public CalibrationTable(string model, IEnumerable<CalibrationRow> rows)
    {
        (Model, Rows) = (model, [.. rows]);
        _rows = Rows.ToFrozenDictionary(row => row.Coverage.Of, StringComparer.Ordinal);
        _byText = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _widened = [.. Rows.Where(row => row.Widened > 1).OrderByDescending(row => row.Widened)];
    }

    /// <summary>Of a fit that was not judged.</summary>
    public static CalibrationTable None { get; } = new("", []);

    /// <summary>The fit that was judged; empty for none.</summary>
    public string Model { get; }

    public ImmutableArray<CalibrationRow> Rows { get; }

    /// <summary>What the row of a kind of place is of; null for the nation, of which there is one.</summary>
    internal static string? OfPlaces(Area area) => area switch
    {
        { Kind: AreaKind.Metro } => "areas=metro",
        { Kind: AreaKind.Nonmetro } => "areas=nonmetro",
        { Kind: AreaKind.State } when !area.IsTerritory => "areas=state",
        _ => null,
    };

    /// <summary>By how much the spread of pay is multiplied: the most that a group asks for which the answer belongs to.</summary>
    internal double Widening(Market market, Profile profile) => Widest(market, profile)?.Widened ?? 1;

    internal EarnedCalibration Of(Market market, Profile profile)
    {
        CalibrationRow? widest = Widest(market, profile);
        ImmutableArray<Coverage>.Builder alike = ImmutableArray.CreateBuilder<Coverage>();
        Add("role", market.Role?.Id);
        Add("experience", profile.Years is { } years ? ExperienceBand.Of(years) : null);
        Add("education", profile.Education?.Id);
        Add("setting", market.Setting?.Id);
        Add("mode", market.Mode?.Id);
        return new EarnedCalibration(Model, Find(OfPlaces(market.Area)), Find(Everyone), alike.DrainToImmutable(), widest?.Widened ?? 1, widest?.Coverage.Of);

        void Add(string attribute, string? level)
        {
            if (level is null)
                return;
            Span<char> of = stackalloc char[Longest];
            if (of.TryWrite($"{attribute}={level}", out int written) && _byText.TryGetValue(of[..written], out CalibrationRow? row))
                alike.Add(row.Coverage);
        }
    }

    private CalibrationRow? Widest(Market market, Profile profile)
    {
        foreach (CalibrationRow row in _widened)
        {
            if (Says(market, profile, row.Coverage.Of))
                return row;
        }

        return null;
    }

    private static bool Says(Market market, Profile profile, ReadOnlySpan<char> group)
    {
        int equals = group.IndexOf('=');
        if (equals < 0)
            return false;
        ReadOnlySpan<char> level = group[(equals + 1)..];
        return group[..equals] switch
        {
            "role" => level.SequenceEqual(market.Role?.Id),
            "education" => level.SequenceEqual(profile.Education?.Id),
            "setting" => level.SequenceEqual(market.Setting?.Id),
            "mode" => level.SequenceEqual(market.Mode?.Id),
            "experience" => profile.Years is { } years && level.SequenceEqual(ExperienceBand.Of(years)),
            _ => false,
        };
    }

    private Coverage? Find(string? of) => of is not null && _rows.TryGetValue(of, out CalibrationRow? row) ? row.Coverage : null;
}

/// <summary>One kind of what was held back.</summary>
/// <param name="Coverage">How often its interval held.</param>
/// <param name="Widened">By how much its spread is multiplied before it is shown; 1 for not at all.</param>
public sealed record CalibrationRow(Coverage Coverage, double Widened);
