using Codeworth.Estimates;
using Codeworth.Numerics.Linear;

namespace Codeworth.Peers.Dump;

/// <summary>
/// The linear-Gaussian system and its posterior as tables. Indices count from 0; a component of -1 means that a variance is known:
/// variance = known + scale * sd[component]^2.
/// </summary>
internal sealed class SystemTables(FittedSystem system, IReadOnlyList<(Question Question, SparseRow Row)> questions, Shipped shipped, string folder)
{
    public void Write()
    {
        var space = system.Space.Space;
        TextTable.Write(folder, "components", "index name sd prior_centre prior_spread", system.ComponentNames.Select((name, i) =>
            new object?[] { i, name, Math.Exp(system.Lambda[i]), space.ComponentPriors[i].Start, space.ComponentPriors[i].Spread }));
        TextTable.Write(folder, "priors", "index name mean known scale component", space.Parameters.Select((prior, i) =>
            new object?[] { i, Named(space.Names[i]), prior.Mean, prior.Variance.Known, prior.Variance.Scale, prior.Variance.Component }));
        TextTable.Write(folder, "rows", "row source value known scale component", system.Figures.Select((figure, k) =>
            new object?[] { k, figure.Source, figure.Observation.Value, figure.Observation.Variance.Known, figure.Observation.Variance.Scale, figure.Observation.Variance.Component }));
        TextTable.Write(folder, "design", "row index coefficient", Triplets(system.Observations.Select(observation => observation.Row)));
        TextTable.Write(folder, "questions", "row index coefficient", Triplets(questions.Select(question => question.Row)));
        TextTable.Write(folder, "posterior", "index mean sd", space.Parameters.Select((_, i) =>
            new object?[] { i, system.Posterior.Mean[i], Math.Sqrt(system.Posterior.ParameterVariance(i)) }));
        TextTable.Write(folder, "answers", "row name mean sd shipped_mean", questions.Select((question, i) =>
            new object?[] { i, question.Question.Name, system.Posterior.MeanOf(question.Row), Math.Sqrt(system.Posterior.Variance(question.Row)), Located(question.Question).Median }));
        TextTable.Write(folder, "evidence", "log_marginal_likelihood shipped", [[system.Posterior.LogMarginalLikelihood, shipped.Model.Compiled.LogMarginalLikelihood]]);
    }

    /// <summary>How far the rebuilt system's answers lie from the shipped ones: nothing but rounding, or it is not the same system.</summary>
    public double FarthestFromShipped() => questions.Max(question => Math.Abs(system.Posterior.MeanOf(question.Row) - Located(question.Question).Median));

    private Located Located(Question question) => shipped.Model.Locate(question.Market, question.Profile, question.On);

    private static string Named(string name) => name.Replace('\t', ' ').Replace(' ', '_');

    private static IEnumerable<object?[]> Triplets(IEnumerable<SparseRow> rows) => rows.SelectMany((row, k) =>
        Enumerable.Range(0, row.Count).Select(t => new object?[] { k, row.Indices[t], row.Coefficients[t] }));
}
