using System.Collections.Immutable;

namespace Codeworth.Evidence;

/// <summary>
/// What a figure says about each attribute of the people it counts: fixed (<c>credential=CPC</c>), a mixture
/// (<c>role=coder:0.6|auditor:0.4</c>) or silent (not named: the reference workforce stands in).
/// </summary>
/// <remarks>Written <c>key=value;key=value</c> with keys in ordinal order and values in reference ids.</remarks>
public sealed record Population
{
    private readonly ImmutableSortedDictionary<string, string> _said;

    private Population(ImmutableSortedDictionary<string, string> said) => _said = said;

    public static Population Silent { get; } = new(ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The attributes that are said, in ordinal order.</summary>
    public IEnumerable<string> Attributes => _said.Keys;

    /// <summary>The value as written, or null when the figure is silent on the attribute.</summary>
    public string? this[string attribute] => _said.GetValueOrDefault(attribute);

    public Population Without(string attribute) => new(_said.Remove(attribute));

    public Population With(string attribute, string value) => new(_said.SetItem(attribute, value));

    /// <summary>The levels of an attribute with their shares; empty when silent. A fixed value is a mixture of one.</summary>
    /// <exception cref="FormatException">A share is not a number.</exception>
    public ImmutableArray<Share> Mixture(string attribute) =>
        this[attribute] is not { } written ? [] : [.. written.Split('|').Select(Part)];

    /// <exception cref="FormatException">A part is not <c>key=value</c>, or a key comes twice.</exception>
    public static Population Parse(string text)
    {
        Population population = Silent;
        foreach (string part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == part.Length - 1)
                throw new FormatException(ErrorTexts.PopulationPart(part));
            string key = part[..equals];
            if (population[key] is not null)
                throw new FormatException(ErrorTexts.PopulationTwice(key, text));
            population = population.With(key, part[(equals + 1)..]);
        }

        return population;
    }

    public override string ToString() => string.Join(';', _said.Select(said => said.Key + "=" + said.Value));

    public bool Equals(Population? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static Share Part(string part)
    {
        int colon = part.LastIndexOf(':');
        return colon < 0
            ? new Share(part, 1)
            : new Share(part[..colon], double.Parse(part.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture));
    }
}
