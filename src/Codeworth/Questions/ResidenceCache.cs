using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads where households live, and remembers every text it met. For one thread.</summary>
/// <param name="places">Places by name.</param>
/// <param name="law">The laws that are kept.</param>
public sealed class ResidenceCache(Places places, TaxLaw law)
{
    private const int Most = 10_000;

    internal TaxLaw Law => law;

    private readonly Dictionary<(string, int), FieldReading<Residence>> _known = [];

    internal FieldReading<Residence> Read(string? text, int year)
    {
        if (_known.TryGetValue((text ?? "", year), out FieldReading<Residence> known))
            return known;
        if (_known.Count >= Most)
            _known.Clear();
        return _known[(text ?? "", year)] = ResidenceText.Read(text, year, places, law);
    }
}
