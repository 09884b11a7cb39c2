using System.Collections.Immutable;

namespace Codeworth.Problems;

/// <summary>What came of reading something entered: a value, or the problems that stand in its way; never both, never neither.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class Reading<T>
    where T : class
{
    private readonly T? _value;

    internal Reading(T? value, ImmutableArray<Problem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>Empty when it was read.</summary>
    public ImmutableArray<Problem> Problems { get; }

    public bool IsRead => _value is not null;

    /// <exception cref="InvalidOperationException">It was not read; the message is the first problem.</exception>
    public T Value => _value ?? throw new InvalidOperationException(Problems[0].ToString());

    public static implicit operator Reading<T>(T value) => new(value, []);

    public static implicit operator Reading<T>(Problem problem) => new(null, [problem]);

}

/// <summary>Makes readings of several problems.</summary>
public static class Reading
{
    /// <param name="problems">At least one.</param>
    /// <typeparam name="T">What was to be read.</typeparam>
    public static Reading<T> Refused<T>(IEnumerable<Problem> problems)
        where T : class => new(null, [.. problems]);
}
