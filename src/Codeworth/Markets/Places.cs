using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Finds the area a person means: by name, state name or code, city of a metro, CBSA code, ZIP or county.</summary>
/// <param name="areas">Nation, states, metros and nonmetropolitan areas.</param>
/// <param name="zips">Area id by five-digit ZIP; read when a ZIP is first asked for.</param>
/// <param name="counties">Area id by key of <c>county, state code</c> or <c>city, state code</c>; read when first asked for.</param>
public sealed class Places(Lookup<Area> areas, Lazy<IReadOnlyDictionary<string, string>> zips, Lazy<IReadOnlyDictionary<string, string>> counties)
{
    private readonly Lazy<CityNames> _cities = new(() => new CityNames(areas.All));

    public ImmutableArray<Area> All => areas.All;

    /// <summary>The nation.</summary>
    public Area Nation { get; } = areas.Find(Area.NationId) ?? throw new ArgumentException(ErrorTexts.NoNation, nameof(areas));

    /// <summary>The area meant, or null where none is or several are.</summary>
    public Area? Find(string text) => Meant(text) is [Area only] ? only : null;

    /// <summary>The areas that may be meant: one when the text is plain, several when it names a city of several states, none when it is not known.</summary>
    /// <remarks>Some ZIPs are also CBSA codes; the code is meant unless <c>ZIP</c> stands before it.</remarks>
    public ImmutableArray<Area> Meant(string text) =>
        (areas.Find(text) ?? ByZip(text.Trim()) ?? ByCounty(text)) is { } found ? [found] : _cities.Value.Find(text);

    /// <summary>The areas nearest in spelling, by title, best first.</summary>
    public ImmutableArray<string> Nearest(string text, int count = 3) => Spelling.Nearest(
        text, areas.Keys.Concat(_cities.Value.Keys), key => (areas.Find(key) ?? _cities.Value.Find(key)[0]).Name, count);

    private Area? ByZip(string text) =>
        text.Length == 5 && text.All(char.IsAsciiDigit) && zips.Value.TryGetValue(text, out string? id) ? areas.Find(id) : null;

    private Area? ByCounty(string text) => counties.Value.TryGetValue(Spelling.Key(text), out string? id) ? areas.Find(id) : null;
}
