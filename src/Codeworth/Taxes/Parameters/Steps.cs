using System.Collections.Immutable;

namespace Codeworth.Taxes.Parameters;

/// <summary>A step table: each row holds from its threshold up to the next one.</summary>
public sealed class Steps
{
    private readonly double[] _values;

    /// <param name="rows">Thresholds, rising, with what holds from there on.</param>
    /// <exception cref="ArgumentException">No row, or thresholds that do not rise.</exception>
    public Steps(IEnumerable<(double From, double Value)> rows)
    {
        (double From, double Value)[] given = [.. rows];
        if (given.Length == 0 || given.Zip(given.Skip(1)).Any(pair => !(pair.First.From < pair.Second.From)))
            throw new ArgumentException(TaxErrorTexts.RowsFall, nameof(rows));
        (From, _values) = ([.. given.Select(row => row.From)], [.. given.Select(row => row.Value)]);
    }

    /// <summary>Thresholds, rising.</summary>
    public ImmutableArray<double> From { get; }

    /// <summary>What holds at x; the first row below its threshold too.</summary>
    public double At(double x)
    {
        int row = 0;
        while (row < From.Length - 1 && x >= From[row + 1])
            row++;
        return _values[row];
    }

    /// <summary>What holds at x where each row reaches up to the next threshold and includes it: laws that say "or less".</summary>
    public double UpTo(double x)
    {
        int row = 0;
        while (row < From.Length - 1 && x > From[row + 1])
            row++;
        return _values[row];
    }

    /// <summary>What holds from the last threshold on.</summary>
    public double Last => _values[^1];
}
