using System.Collections.Immutable;

namespace Codeworth.Taxes.Parameters;

/// <summary>One figure of a tax law for one year.</summary>
/// <param name="Basis">Whether the law states it for the year (<c>explicit</c>), states it before and has not changed it (<c>carried</c>), or has not been published for it: the last law in force stands in (<c>last-law</c>).</param>
/// <param name="Reference">The law.</param>
/// <param name="ByStatus">Rows by filing status; a single row from minus infinity is an amount.</param>
public sealed record TaxFigure(string Basis, string Reference, ImmutableDictionary<FilingStatus, ImmutableArray<(double From, double Value)>> ByStatus);
