using System.Runtime.InteropServices;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// The observations' terms with what many of them share written once: those of one month share their growth, those of one record of work
/// their roles, years and credentials. Only a way to add them up faster.
/// </summary>
internal sealed class SharedTerms
{
    private readonly List<int> _partStart = [0];
    private readonly List<int> _partIndex = [];
    private readonly List<double> _partCoefficient = [];
    private readonly int[] _ownStart;
    private readonly int[] _ownIndex;
    private readonly double[] _ownCoefficient;

    /// <param name="figures">The observations.</param>
    /// <param name="layout">Components below its roles are time; from there to its settings, a record of work.</param>
    public SharedTerms(FittedFigures figures, ComponentLayout layout)
    {
        int rows = figures.Ids.Length;
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        List<int> start = [0], index = [];
        List<double> coefficient = [];
        for (int row = 0; row < rows; row++)
        {
            foreach ((int from, int to) in new[] { (0, layout.Role), (layout.Role, layout.Setting) })
            {
                if (Part(figures, row, from, to, known) is not (var part and >= 0))
                    continue;
                index.Add(~part);
                coefficient.Add(1);
            }

            for (int t = figures.TermStart[row]; t < figures.TermStart[row + 1]; t++)
            {
                if (figures.Index[t] < layout.Setting)
                    continue;
                index.Add(figures.Index[t]);
                coefficient.Add(figures.Coefficient[t]);
            }

            start.Add(index.Count);
        }

        Parts = known.Count;
        _ownStart = [.. start];
        // Parts stand behind the components, so that one vector holds both.
        _ownIndex = [.. index.Select(own => own < 0 ? ~own : own + Parts)];
        _ownCoefficient = [.. coefficient];
    }

    /// <summary>How many shared parts there are.</summary>
    public int Parts { get; }

    /// <summary>Values of the shared parts.</summary>
    public void Share(ReadOnlySpan<double> components, Span<double> parts)
    {
        ReadOnlySpan<int> start = CollectionsMarshal.AsSpan(_partStart), index = CollectionsMarshal.AsSpan(_partIndex);
        ReadOnlySpan<double> coefficient = CollectionsMarshal.AsSpan(_partCoefficient);
        for (int part = 0; part < parts.Length; part++)
        {
            double sum = 0;
            for (int t = start[part]; t < start[part + 1]; t++)
                sum += coefficient[t] * components[index[t]];
            parts[part] = sum;
        }
    }

    /// <summary>One observation's value.</summary>
    /// <param name="row">The observation.</param>
    /// <param name="values">Values of the shared parts, then of the components.</param>
    public double Of(int row, ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int t = _ownStart[row]; t < _ownStart[row + 1]; t++)
            sum += _ownCoefficient[t] * values[_ownIndex[t]];
        return sum;
    }

    private int Part(FittedFigures figures, int row, int from, int to, Dictionary<string, int> known)
    {
        int[] terms = [.. Enumerable.Range(figures.TermStart[row], figures.TermStart[row + 1] - figures.TermStart[row])
            .Where(t => figures.Index[t] >= from && figures.Index[t] < to)];
        if (terms.Length == 0)
            return -1;
        string key = string.Join(';', terms.Select(t => $"{figures.Index[t]}={figures.Coefficient[t]:R}"));
        if (known.TryGetValue(key, out int part))
            return part;
        foreach (int t in terms)
        {
            _partIndex.Add(figures.Index[t]);
            _partCoefficient.Add(figures.Coefficient[t]);
        }

        _partStart.Add(_partIndex.Count);
        return known[key] = known.Count;
    }
}
