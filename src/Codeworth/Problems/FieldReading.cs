namespace Codeworth.Problems;

/// <summary>What came of reading one field: its value, null where nothing was said, or the problem that stands in its way.</summary>
/// <param name="Value">What was read; null where nothing was said or there is a problem.</param>
/// <param name="Problem">What is wrong; null when it was read.</param>
/// <typeparam name="T">A type that can be null.</typeparam>
public readonly record struct FieldReading<T>(T? Value, Problem? Problem)
{
    public static implicit operator FieldReading<T>(T? value) => new(value, null);

    public static implicit operator FieldReading<T>(Problem problem) => new(default, problem);
}
