using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Finds the area a person means: by name, state name or code, CBSA code, ZIP or county.</summary>
/// <param name="areas">Nation, states, metros and nonmetropolitan areas.</param>
/// <param name="zips">Area id by five-digit ZIP; read when a ZIP is first asked for.</param>
/// <param name="counties">Area ids by key of <c>county, state code</c>; read when first asked for.</param>
public sealed class Places(Lookup<Area> areas, Lazy<IReadOnlyDictionary<string, string>> zips, Lazy<IReadOnlyDictionary<string, string>> counties)
{
    public ImmutableArray<Area> All => areas.All;

    /// <summary>The nation.</summary>
    public Area Nation { get; } = areas.Find(Area.NationId) ?? throw new ArgumentException(ErrorTexts.NoNation, nameof(areas));

    /// <summary>The area meant, or null.</summary>
    public Area? Find(string text) => areas.Find(text) ?? ByZip(text.Trim()) ?? ByCounty(text);

    /// <summary>The areas nearest in spelling, by title, best first.</summary>
    public ImmutableArray<string> Nearest(string text, int count = 3) => [.. areas.Nearest(text, count).Select(id => areas.Find(id)!.Name)];

    private Area? ByZip(string text) =>
        text.Length == 5 && text.All(char.IsAsciiDigit) && zips.Value.TryGetValue(text, out string? id) ? areas.Find(id) : null;

    private Area? ByCounty(string text) => counties.Value.TryGetValue(Spelling.Key(text), out string? id) ? areas.Find(id) : null;
}
