using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Markets;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Peers.Dump;

/// <summary>
/// The location system in its unknowns, made as <see cref="EvidenceModel"/> makes it, with the shipped spread and standard deviations. That it is
/// the same system is checked: its posterior gives the shipped answers.
/// </summary>
internal sealed class FittedSystem
{
    private readonly Shipped _shipped;
    private readonly FigureDesign _design;

    public FittedSystem(Shipped shipped)
    {
        _shipped = shipped;
        CompiledModel compiled = shipped.Model.Compiled;
        Space = new LocationSpace(shipped.Parameters, shipped.Vocabulary, new PlaceCovariates(shipped.Evidence, shipped.Parameters.Places));
        _design = new FigureDesign(Space, shipped.Parameters, shipped.Evidence);
        PublishedMedians medians = new(shipped.Evidence);
        FigureErrors errors = new(Space.Space, shipped.Parameters, shipped.Vocabulary, compiled.Newest, medians);
        LocationFigures figures = new(shipped.Evidence, _design, compiled.Spread, errors, Space, medians);
        Figures = [.. LoneBiases.Fold(figures.Read(), _design, Space.Space.Parameters).Select((figure, row) => figure with
        {
            Observation = figure.Observation with { Variance = figure.Observation.Variance.Times(compiled.Figures.Doubt[row]) },
        })];
        Observations = [.. Figures.Select(figure => figure.Observation)];
        ComponentNames = [.. Space.Space.ComponentNames];
        Lambda = [.. ComponentNames.Select(name => Math.Log(shipped.Components[name]))];
        Model = new LinearGaussianModel(Space.Space.Parameters, Observations);
        Posterior = Model.At(Lambda);
    }

    public LocationSpace Space { get; }

    public IReadOnlyList<FittedFigure> Figures { get; }

    public GaussianObservation[] Observations { get; }

    public string[] ComponentNames { get; }

    /// <summary>Logs of the shipped standard deviations, in the order of their indices.</summary>
    public double[] Lambda { get; }

    public LinearGaussianModel Model { get; }

    public LinearGaussianPosterior Posterior { get; }

    /// <summary>The location of an answer as a row of unknowns.</summary>
    public SparseRow Row(Market market, Profile profile, YearMonth on)
    {
        AnswerDesign answers = _shipped.Model.Design;
        Terms terms = new(new int[Terms.Capacity], new double[Terms.Capacity]);
        answers.Write(market.Area, on, answers.Read(market, profile, new int[1]), new double[Space.Workforce.Roles.Length], ref terms);
        int biases = _shipped.Model.Compiled.Biases.Length;
        List<(int, double)> written = [];
        for (int t = 0; t < terms.Count; t++)
            written.Add((terms.Indices[t] - (terms.Indices[t] >= answers.FirstArea ? biases : 0), terms.Coefficients[t]));
        return _design.Row(written);
    }
}
