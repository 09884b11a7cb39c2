using System.Collections.Concurrent;
using System.Collections.Immutable;
using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Local;
using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes;

/// <summary>The tax laws that are kept, each made from its figures when it is first asked for.</summary>
/// <param name="figures">The figures of a jurisdiction (<c>US</c>, <c>TX</c>) for a year; none for a jurisdiction without a tax on wages.</param>
/// <param name="localities">The figures of a state's localities for a year, by the locality's name.</param>
public sealed class TaxLaw(
    Func<string, int, IReadOnlyDictionary<string, TaxFigure>> figures,
    Func<string, int, IReadOnlyDictionary<string, IReadOnlyDictionary<string, TaxFigure>>> localities)
{
    /// <summary>Tax years that are kept.</summary>
    public static ImmutableArray<int> Years { get; } = [2024, 2025, 2026];

    private readonly ConcurrentDictionary<(string State, string Locality, int Year, FilingStatus Status), Calculation> _calculations = new();

    /// <summary>What computes the taxes of a place's residents of one year and filing status.</summary>
    /// <param name="state">Postal code.</param>
    /// <param name="locality">A locality with a tax of its own, as <see cref="Localities"/> names it; empty for none.</param>
    /// <param name="year">One of <see cref="Years"/>.</param>
    /// <param name="status">How they file.</param>
    /// <exception cref="ArgumentException">It is not a state or the District of Columbia.</exception>
    public Calculation Of(string state, string locality, int year, FilingStatus status) => _calculations.GetOrAdd((state, locality, year, status), Made);

    /// <summary>Localities of a state that tax wages.</summary>
    public IEnumerable<string> Localities(string state, int year) =>
        localities(state, year).Keys.Where(name => !name.EndsWith("nonresident", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private Calculation Made((string State, string Locality, int Year, FilingStatus Status) key)
    {
        TaxFigures federalFigures = new("US", figures("US", key.Year), key.Status);
        FederalTax federal = new(federalFigures);
        TaxFigures own = new(key.State, figures(key.State, key.Year), key.Status);
        StateLaw law = new(key.State, key.Year, key.Status, own, federalFigures, federal, year => new EarnedIncomeCredit(new TaxFigures("US", figures("US", year), key.Status)));
        StateIncomeTax state = StateRules.Of(law);
        LocalTax? local = key.Locality.Length > 0 && localities(key.State, key.Year).TryGetValue(key.Locality, out var found)
            ? LocalRules.Of(new TaxFigures(key.Locality, found, key.Status), state)
            : null;
        return new Calculation(federal, state, new PayrollContributions(own), local, [.. own.OfLastLaw.Order(StringComparer.Ordinal)]);
    }
}
