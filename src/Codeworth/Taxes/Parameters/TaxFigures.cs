using System.Collections.Immutable;

namespace Codeworth.Taxes.Parameters;

/// <summary>The figures of one jurisdiction for one year, read for one filing status.</summary>
/// <param name="jurisdiction">Whose: <c>US</c>, <c>TX</c>.</param>
/// <param name="figures">By name.</param>
/// <param name="status">The status.</param>
public sealed class TaxFigures(string jurisdiction, IReadOnlyDictionary<string, TaxFigure> figures, FilingStatus status)
{
    /// <summary>Names of figures for which the last law in force stands in.</summary>
    public IEnumerable<string> OfLastLaw => figures.Where(figure => figure.Value.Basis == TaxBasis.LastLaw).Select(figure => figure.Key);

    public bool Has(string name) => figures.TryGetValue(name, out TaxFigure? figure) && figure.ByStatus.ContainsKey(status);

    /// <summary>An amount in dollars, or a rate as a share.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public double Amount(string name) => Rows(name)[0].Value;

    /// <summary>0 where the law has no such figure in the year.</summary>
    public double AmountOrNone(string name) => Has(name) ? Amount(name) : 0;

    public bool IsOn(string name) => Has(name) && Amount(name) != 0;

    public Steps Steps(string name) => new(Rows(name));

    public Schedule Schedule(string name) => new(Rows(name));

    /// <summary>The same figures for another status.</summary>
    public TaxFigures For(FilingStatus other) => new(jurisdiction, figures, other);

    private ImmutableArray<(double From, double Value)> Rows(string name) => Has(name)
        ? figures[name].ByStatus[status]
        : throw new KeyNotFoundException(TaxErrorTexts.FigureMissing(jurisdiction, name, status));
}
