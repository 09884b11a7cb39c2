namespace Codeworth.App.Cli.Batches;

/// <summary>How far a batch has come.</summary>
/// <param name="Rows">Rows answered or refused.</param>
/// <param name="BadRows">Rows that could not be answered.</param>
/// <param name="BytesRead">Bytes of the input read.</param>
internal readonly record struct BatchTally(long Rows, long BadRows, long BytesRead);
