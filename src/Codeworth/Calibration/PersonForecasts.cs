using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Linear;

namespace Codeworth.Calibration;

/// <summary>
/// What a fit says of persons of a person-level source: the location of equation 1 with the source's offset and confounding, the spread of
/// people alike, and the source's error of reporting (method, equation 22). A bias the fit never met has its prior.
/// </summary>
internal sealed class PersonForecasts(FittedModel model, FigureDesign design, ParameterSpace space, IReadOnlyDictionary<string, Source> sources)
{
    private readonly Dictionary<string, int> _biases = model.Compiled.Biases.Select((name, i) => (name, i))
        .ToDictionary(bias => bias.name, bias => model.Design.Layout.Core + bias.i, StringComparer.Ordinal);

    private readonly double[] _deviations = [.. space.ComponentNames.Select(name => model.Compiled.Components.GetValueOrDefault(name))];

    private readonly Dictionary<string, (ReportingError Error, double Scale)> _persons = [];

    /// <summary>Null where the fit cannot read what the source says of the person.</summary>
    public Forecast? Of(Citation cited)
    {
        (ReportingError error, double scale) = _persons.GetValueOrDefault(sources[cited.Source].Programme, (ReportingError.None, 1));
        return Paid(cited, scale) is { } paid ? new Forecast(paid, error) : null;
    }

    /// <summary>
    /// Learns how a programme's persons spread beside people alike: what they spread beyond is error of reporting; where they spread less,
    /// both scales shrink.
    /// </summary>
    /// <param name="programme">The programme.</param>
    /// <param name="patterns">Sums of its persons.</param>
    /// <param name="persons">The same persons one by one.</param>
    /// <returns>How its persons report.</returns>
    public ReportingError LearnSpread(string programme, IEnumerable<PatternFigure> patterns, IEnumerable<HeldPerson> persons)
    {
        PatternFigure[] read = [.. patterns.Where(pattern => design.Unused(pattern.Cited) is null)];
        double alike = 0, count = 0;
        foreach (PatternFigure pattern in read)
        {
            if (Located(pattern.Cited) is not { } located)
                continue;
            alike += pattern.Count * located.Alike.Variance;
            count += pattern.Count;
        }

        if (count == 0 || !model.Compiled.Components.TryGetValue(PersonSpread.Component(programme), out double shared))
            return ReportingError.None;
        double variance = PersonSpread.Within(read) + (shared * shared), expected = alike / count;
        ReportingError error = ReportingError.MostLikely(Math.Max(0, variance - expected), variance > expected ? Reports(persons) : []);
        _persons[programme] = (error, Math.Min(1, Math.Sqrt(variance / expected)));
        return error;
    }

    private List<(BlurredHalfNormals Paid, double Log)> Reports(IEnumerable<HeldPerson> persons) =>
        [.. persons.Select(person => (Paid: Paid(person.Cited, 1), Log: Math.Log(person.Dollars))).Where(report => report.Paid is not null)
            .Select(report => (report.Paid!.Value, report.Log))];

    private BlurredHalfNormals? Paid(Citation cited, double scale) => design.Unused(cited) is null && Located(cited) is { } located
        ? new BlurredHalfNormals(
            new JoinedHalfNormals(located.Mean, scale * located.Alike.LowerScale, scale * located.Alike.UpperScale), Math.Sqrt(located.Variance))
        : null;

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

            (double unmet, GaussianVariance prior) = space.Parameters[~index];
            mean += coefficient * unmet;
            variance += coefficient * coefficient * (prior.Known + (prior.Component < 0 ? 0 : prior.Scale * Square(_deviations[prior.Component])));
        }

        mean += AnswerMoments.Mean(model.Compiled, terms);
        variance += AnswerMoments.Variance(model.Compiled, terms);
        double effect = AnswerMoments.Effect(model.Compiled, model.Design.Layout, terms);
        return (mean, variance, design.Alike(cited, model, effect));
    }

    private static double Square(double value) => value * value;

    /// <summary>A term's component in the compiled model; null for a bias it does not have.</summary>
    private int? Component(int index)
    {
        int core = model.Design.Layout.Core;
        if (index < 0)
            return _biases.TryGetValue(space.Names[~index], out int bias) ? bias : null;
        return index >= core ? index + _biases.Count : index;
    }
}
