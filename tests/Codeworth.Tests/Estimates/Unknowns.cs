using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Numerics.Linear;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>
/// The location system in its unknowns at the shipped standard deviations and spread, before it is projected onto components: what the
/// closed forms of a compiled fit are checked against.
/// </summary>
internal sealed class Unknowns
{
    private static readonly Lazy<Unknowns> LazyShared = new(() => new Unknowns());

    private Unknowns()
    {
        CompiledModel compiled = Fitted.Model.Compiled;
        Space = new LocationSpace(Fitted.Parameters, Fitted.Vocabulary, new PlaceCovariates(Fitted.Evidence, Fitted.Parameters.Places));
        Design = new FigureDesign(Space, Fitted.Parameters, Fitted.Evidence);
        PublishedMedians medians = new(Fitted.Evidence);
        Errors = new FigureErrors(Space.Space, Fitted.Parameters, Fitted.Vocabulary, compiled.Newest, medians);
        Figures = [.. new LocationFigures(Fitted.Evidence, Design, compiled.Spread, Errors, Space, medians).Read().Select(Doubted)];
        Model = new LinearGaussianModel(Space.Space.Parameters, [.. Figures.Select(figure => figure.Observation)]);
        double[] components = [.. Space.Space.ComponentNames.Select(name => Math.Log(compiled.Components[name]))];
        Posterior = Model.At(components);
        Folded = new LinearGaussianModel(
            Space.Space.Parameters, [.. LoneBiases.Fold(Figures, Design, Space.Space.Parameters).Select(figure => figure.Observation)]).At(components);
    }

    /// <summary>With the error the shipped fit gave it.</summary>
    private static FittedFigure Doubted(FittedFigure figure, int row)
    {
        FittedFigures shipped = Fitted.Model.Compiled.Figures;
        Assert.Equal(shipped.Ids[row], figure.Id);
        return figure with { Observation = figure.Observation with { Variance = figure.Observation.Variance.Times(shipped.Doubt[row]) } };
    }

    public static Unknowns Shared => LazyShared.Value;

    public LocationSpace Space { get; }

    public FigureDesign Design { get; }

    public FigureErrors Errors { get; }

    public IReadOnlyList<FittedFigure> Figures { get; }

    public LinearGaussianModel Model { get; }

    public LinearGaussianPosterior Posterior { get; }

    /// <summary>The same with each bias term that one figure alone carries taken into that figure's error.</summary>
    public LinearGaussianPosterior Folded { get; }

    /// <summary>The location of an answer as a row of unknowns.</summary>
    public SparseRow Row(Asked asked)
    {
        AnswerDesign design = Fitted.Model.Design;
        Terms terms = new(new int[Terms.Capacity], new double[Terms.Capacity]);
        design.Write(asked.Market.Area, asked.On, design.Read(asked.Market, asked.Profile, new int[1]), new double[Space.Workforce.Roles.Length], ref terms);
        List<(int, double)> written = [];
        int biases = Fitted.Model.Compiled.Biases.Length;
        for (int t = 0; t < terms.Count; t++)
            written.Add((terms.Indices[t] - (terms.Indices[t] >= design.FirstArea ? biases : 0), terms.Coefficients[t]));
        return Design.Row(written);
    }

    /// <summary>The posterior had one source never been read.</summary>
    public LinearGaussianPosterior Without(string source) => Posterior.Without(row => Figures[row].Source == source);
}
