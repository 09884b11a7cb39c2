using System.Collections.Immutable;

namespace Codeworth.Data.Sources.Oews;

/// <summary>What an import wrote.</summary>
/// <param name="Tables">The tables, in the order they were read; a .zip may hold several workbooks.</param>
public sealed record ImportedRelease(ImmutableArray<ImportedTable> Tables);

/// <summary>One table an import wrote.</summary>
/// <param name="Source">Id of its source: <c>bls-oews/national-2026</c>.</param>
/// <param name="Path">The table's file.</param>
/// <param name="Rows">Rows of the workbook that were read.</param>
/// <param name="Figures">Figures that were written.</param>
/// <param name="UnknownAreas">Codes of areas that the reference tables do not hold (an earlier delineation); their rows were left out.</param>
public sealed record ImportedTable(string Source, string Path, long Rows, int Figures, ImmutableArray<string> UnknownAreas);
