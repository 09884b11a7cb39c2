using System.Collections.Immutable;
using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>Projects a fitted location system onto the components answers are made of, with the bias terms between core and areas.</summary>
internal sealed class ModelCompiler
{
    private readonly LocationSpace _space;
    private readonly LinearGaussianPosterior _posterior;
    private readonly List<SparseRow> _rows;
    private readonly int[] _biases;
    private readonly IReadOnlyList<FittedFigure> _fitted;
    private readonly double[] _doubt;

    public ModelCompiler(LocationSpace space, RobustPosterior found, IReadOnlyList<FittedFigure> fitted)
    {
        (_space, _posterior, _doubt, _fitted) = (space, found.Posterior, found.Factors, fitted);
        _biases = [.. fitted.SelectMany(figure => figure.Terms).Where(term => term.Index < 0).Select(term => ~term.Index).Distinct().Order()];
        _rows =
        [
            .. space.Components.Take(space.Layout.Core),
            .. _biases.Select(index => SparseRow.Of((index, 1))),
            .. space.Components.Skip(space.Layout.Core),
        ];
    }

    public ImmutableArray<string> Biases => [.. _biases.Select(index => _space.Space.Names[index])];

    public double[] Mean => [.. _rows.Select(_posterior.MeanOf)];

    public double[] PriorMean
    {
        get
        {
            double[] means = [.. _space.Space.Parameters.Select(parameter => parameter.Mean)];
            return [.. _rows.Select(row => row.Dot(means))];
        }
    }

    /// <summary>Lower triangle of C Sigma C'.</summary>
    public double[] Covariance()
    {
        double[] packed = new double[_rows.Count * (_rows.Count + 1) / 2];
        for (int row = 0; row < _rows.Count; row++)
        {
            double[] reach = _posterior.Factor.Solve(_rows[row]);
            for (int column = 0; column <= row; column++)
                packed[(row * (row + 1) / 2) + column] = _rows[column].Dot(reach);
        }

        return packed;
    }

    /// <summary>The observations in components: each row is rebuilt from the terms its design was expanded from.</summary>
    public FittedFigures Figures(IReadOnlyDictionary<string, Source> sources, double[] priorMeans)
    {
        int shift = _biases.Length;
        Dictionary<int, int> bias = _biases.Select((index, i) => (index, i)).ToDictionary(pair => pair.index, pair => _space.Layout.Core + pair.i);
        string[] ids = [.. _fitted.Select(figure => figure.Source).Distinct()];
        List<int> starts = [0], indices = [];
        List<double> coefficients = [];
        foreach (FittedFigure figure in _fitted)
        {
            foreach ((int index, double coefficient) in figure.Terms)
            {
                indices.Add(index < 0 ? bias[~index] : index >= _space.Layout.Core ? index + shift : index);
                coefficients.Add(coefficient);
            }

            starts.Add(indices.Count);
        }

        return new FittedFigures
        {
            Sources = [.. ids],
            Kinds = [.. ids.Select(id => sources[id].Kind)],
            Counts = [.. ids.Select(id => _fitted.Count(figure => figure.Source == id))],
            SourceStart = [.. ids.Select(id => _fitted.TakeWhile(figure => figure.Source != id).Count()), _fitted.Count],
            Ids = [.. _fitted.Select(figure => figure.Id)],
            TermStart = [.. starts],
            Index = [.. indices],
            Coefficient = [.. coefficients],
            Surprise = [.. _fitted.Select(figure => figure.Observation.Value - figure.Observation.Row.Dot(priorMeans))],
            Variance = [.. _fitted.Select((_, row) => _posterior.RowVariance(row))],
            Doubt = _doubt,
        };
    }
}
