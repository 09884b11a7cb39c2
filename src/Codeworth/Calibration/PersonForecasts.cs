using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Numerics.Distributions;

namespace Codeworth.Calibration;

/// <summary>
/// What a fit says of persons of a person-level source: the location of equation 1 with the source's offset and confounding, the spread of
/// people alike, and the source's error of reporting (method, equation 21). A bias the fit never met has its prior.
/// </summary>
internal sealed class PersonForecasts(FittedModel model, FigureDesign design, ParameterSpace space, IReadOnlyDictionary<string, Source> sources)
{
    private readonly Dictionary<string, int> _biases = model.Compiled.Biases.Select((name, i) => (name, i))
        .ToDictionary(bias => bias.name, bias => model.Design.Layout.Core + bias.i, StringComparer.Ordinal);

    private readonly Dictionary<string, double> _reporting = [];

    /// <summary>Null where the fit cannot read what the source says of the person.</summary>
    public Forecast? Of(Citation cited)
    {
        if (design.Unused(cited) is not null || Located(cited) is not { } located)
            return null;
        double blur = Math.Sqrt(located.Variance + Reporting(sources[cited.Source].Programme));
        return new Forecast(new BlurredHalfNormals(new JoinedHalfNormals(located.Mean, located.Alike.LowerScale, located.Alike.UpperScale), blur));
    }

    /// <summary>Learns a programme's error of reporting: what persons of its patterns spread beyond people alike, log squared; 0 where they spread less.</summary>
    public void LearnReporting(string programme, IEnumerable<PatternFigure> patterns)
    {
        double alike = 0, persons = 0;
        foreach (PatternFigure pattern in patterns)
        {
            if (design.Unused(pattern.Cited) is not null || Located(pattern.Cited) is not { } located)
                continue;
            alike += pattern.Count * located.Alike.Variance;
            persons += pattern.Count;
        }

        double spread = model.Compiled.Components.GetValueOrDefault($"person-{programme}");
        _reporting[programme] = persons > 0 ? Math.Max(0, (spread * spread) - (alike / persons)) : 0;
    }

    /// <summary>Variance of a programme's error of reporting, log squared.</summary>
    public double Reporting(string programme) => _reporting.GetValueOrDefault(programme);

    private (double Mean, double Variance, JoinedHalfNormals Alike)? Located(Citation cited)
    {
        if (design.Terms(cited, isMean: false) is not { } written)
            return null;
        Terms terms = new(new int[written.Count], new double[written.Count]);
        double mean = 0, variance = 0;
        foreach ((int index, double coefficient) in written)
        {
            if (Component(index) is { } component)
            {
                terms.Add(component, coefficient);
                continue;
            }

            mean += coefficient * space.Parameters[~index].Mean;
            variance += coefficient * coefficient * space.Parameters[~index].Variance.Known;
        }

        mean += AnswerMoments.Mean(model.Compiled, terms);
        variance += AnswerMoments.Variance(model.Compiled, terms);
        double effect = AnswerMoments.Effect(model.Compiled, model.Design.Layout, terms);
        return (mean, variance, design.Alike(cited, model, effect));
    }

    /// <summary>A term's component in the compiled model; null for a bias it does not have.</summary>
    private int? Component(int index)
    {
        int core = model.Design.Layout.Core;
        if (index < 0)
            return _biases.TryGetValue(space.Names[~index], out int bias) ? bias : null;
        return index >= core ? index + _biases.Count : index;
    }
}
