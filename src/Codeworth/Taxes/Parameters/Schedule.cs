namespace Codeworth.Taxes.Parameters;

/// <summary>A schedule of marginal rates: tax on each part of an income at the rate of its bracket.</summary>
public sealed class Schedule
{
    private readonly double[] _from;
    private readonly double[] _rates;
    private readonly double[] _below;

    /// <param name="rows">Where each bracket begins, rising, with its rate.</param>
    /// <exception cref="ArgumentException">No row, or brackets that do not rise.</exception>
    public Schedule(IEnumerable<(double From, double Rate)> rows)
    {
        (double From, double Rate)[] given = [.. rows];
        if (given.Length == 0 || given.Zip(given.Skip(1)).Any(pair => !(pair.First.From < pair.Second.From)))
            throw new ArgumentException(TaxErrorTexts.RowsFall, nameof(rows));
        (_from, _rates, _below) = ([.. given.Select(row => row.From)], [.. given.Select(row => row.Rate)], new double[given.Length]);
        for (int i = 1; i < given.Length; i++)
            _below[i] = _below[i - 1] + ((_from[i] - _from[i - 1]) * _rates[i - 1]);
    }

    /// <summary>Tax on an income, dollars; 0 below the first bracket.</summary>
    public double Tax(double income)
    {
        int row = _from.Length - 1;
        while (row > 0 && income <= _from[row])
            row--;
        return income <= _from[row] ? 0 : _below[row] + ((income - _from[row]) * _rates[row]);
    }
}
