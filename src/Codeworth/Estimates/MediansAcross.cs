using System.Collections.Immutable;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>
/// The medians of one job and person in many places, and how they vary together: what is said of work and person is common to all, so that its variance is computed once and
/// cancels between two of them.
/// </summary>
public sealed class MediansAcross
{
    /// <summary>The nation has no component of its own: what is written for it is what all places have in common.</summary>
    private static readonly Area NoPlace = new(Area.NationId, "", [], AreaKind.Nation, [], "");

    private readonly CompiledModel _model;
    private readonly int[] _components;
    private readonly double[] _withCommon;
    private readonly double _common;

    internal MediansAcross(FittedModel fit, Market market, Profile profile, YearMonth on, ImmutableArray<Area> areas)
    {
        (_model, Areas) = (fit.Compiled, areas);
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Said said = fit.Design.Read(market, profile, stackalloc int[1]);
        fit.Design.Write(NoPlace, on, said, stackalloc double[_model.Workforce.Roles.Length], ref terms);
        _common = AnswerMoments.Variance(_model, terms);
        double level = AnswerMoments.Mean(_model, terms);
        _components = [.. areas.Select(area => fit.Design.AreaIndex(area) is var index and >= 0 ? fit.Design.FirstArea + index : -1)];
        _withCommon = new double[areas.Length];
        ImmutableArray<Contrast>.Builder medians = ImmutableArray.CreateBuilder<Contrast>(areas.Length);
        for (int i = 0; i < areas.Length; i++)
        {
            int own = _components[i];
            _withCommon[i] = own < 0 ? 0 : AnswerMoments.Covariance(_model, terms, own);
            double variance = _common + (2 * _withCommon[i]) + (own < 0 ? 0 : _model.CovarianceOf(own, own)) + fit.Moved(areas[i], on);
            medians.Add(new Contrast(level + (own < 0 ? 0 : _model.Mean[own]), Math.Sqrt(Math.Max(variance, 0))));
        }

        Medians = medians.MoveToImmutable();
    }

    /// <summary>The places, in the order they were asked for.</summary>
    public ImmutableArray<Area> Areas { get; }

    /// <summary>Log of each place's median, dollars a year, with its posterior standard deviation; in the order of <see cref="Areas"/>.</summary>
    public ImmutableArray<Contrast> Medians { get; }

    /// <summary>Covariance of the logs of two places' medians, by their places in <see cref="Areas"/>. What each moved by itself since the newest official month adds to its own variance alone.</summary>
    public double Covariance(int left, int right)
    {
        if (left == right)
            return Medians[left].StandardError * Medians[left].StandardError;
        double between = _components[left] < 0 || _components[right] < 0 ? 0 : _model.CovarianceOf(_components[left], _components[right]);
        return _common + _withCommon[left] + _withCommon[right] + between;
    }
}
