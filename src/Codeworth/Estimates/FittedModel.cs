using System.Collections.Immutable;
using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>The compiled fit: answers what a market pays a profile at a date. Immutable and safe to share between threads.</summary>
public sealed class FittedModel
{
    private readonly ContributionReader _contributions;
    private readonly NoteWriter _notes;
    private readonly ProfileSpread _spread;
    private readonly SourceReach _reach;
    private readonly SourceInformation _information;
    private readonly SourceWeights _weights;

    /// <param name="compiled">The fit.</param>
    /// <param name="vocabulary">The reference tables.</param>
    /// <param name="calibration">What a check found of fits like it; nothing where none was made.</param>
    internal FittedModel(CompiledModel compiled, Vocabulary vocabulary, CalibrationTable? calibration = null)
    {
        (Compiled, Calibration) = (compiled, calibration ?? CalibrationTable.None);
        Design = new AnswerDesign(compiled);
        _reach = new SourceReach(compiled);
        _information = new SourceInformation(compiled, _reach);
        _weights = new SourceWeights(compiled, _information);
        _spread = new ProfileSpread(
            new UnsaidSpread(compiled.Workforce, Design.Layout, Design.Person.Experience, compiled.Mean), compiled.Spread, compiled.ExplainedAtMost);
        _contributions = new ContributionReader(compiled, Design);
        _notes = new NoteWriter(compiled, Design, vocabulary);
    }

    /// <summary>Which fit this is.</summary>
    public ModelIdentity Identity => Compiled.Identity;

    /// <summary>The earliest month it answers for.</summary>
    public YearMonth Earliest => Design.Trend.Earliest;

    /// <summary>The latest month it answers for.</summary>
    public YearMonth Latest => Design.Trend.Latest;

    /// <summary>The sources of the figures it was fitted to, by id.</summary>
    public IReadOnlyList<Source> Sources => Compiled.Sources;

    /// <summary>What a check found of fits like it.</summary>
    public CalibrationTable Calibration { get; }

    internal CompiledModel Compiled { get; }

    internal AnswerDesign Design { get; }

    /// <summary>Whether a wage of the occupation is published for the area, of any year.</summary>
    public bool IsPublished(Area area) => Design.AreaIndex(area) is not (var index and >= 0) || Compiled.Published[index];

    /// <summary>What was averaged over, where evidence is missing, what is assumed: of a market and person, without an answer.</summary>
    public ImmutableArray<string> NotesOf(Market market, Profile profile, YearMonth on) => _notes.Write(market, profile, on);

    /// <summary>The median with its interval and the spread alone, without allocation: for batches.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public Located Locate(Market market, Profile profile, YearMonth on)
    {
        Require(on);
        Said said = Design.Read(market, profile, stackalloc int[1]);
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Span<double> roles = stackalloc double[Compiled.Workforce.Roles.Length];
        Design.Write(market.Area, on, said, roles, ref terms);
        return Locate(market.Area, on, said, roles, terms, Calibration.Widening(market, profile));
    }

    /// <summary>The whole estimate: median with its interval, spread, contributions, sources, notes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public Estimate Estimate(Market market, Profile profile, YearMonth on)
    {
        Require(on);
        Said said = Design.Read(market, profile, stackalloc int[1]);
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Span<double> roles = stackalloc double[Compiled.Workforce.Roles.Length];
        Design.Write(market.Area, on, said, roles, ref terms);
        Located located = Locate(market.Area, on, said, roles, terms, Calibration.Widening(market, profile));
        Located nation = National(on);
        return new Estimate(
            located.Interval,
            located.Pay,
            nation.Interval,
            _contributions.Read(new Answered(market, profile, nation, located), terms),
            _weights.Read(terms),
            _notes.Write(market, profile, on),
            Calibration.Of(market, profile),
            Identity);
    }

    /// <summary>How far the first answer's median lies above the second's, from their joint posterior. Local change beyond the newest official month is left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public Contrast Contrast((Market Market, Profile Profile) first, (Market Market, Profile Profile) second, YearMonth on)
    {
        Require(on);
        Terms terms = new(stackalloc int[2 * Terms.Capacity], stackalloc double[2 * Terms.Capacity]);
        Write(first, on, 1, ref terms);
        Write(second, on, -1, ref terms);
        return new Contrast(AnswerMoments.Mean(Compiled, terms), Math.Sqrt(AnswerMoments.Variance(Compiled, terms)));
    }

    /// <summary>The medians of the same job and person in many places, with how they vary together.</summary>
    /// <param name="market">The job; its place is not read.</param>
    /// <param name="profile">The person.</param>
    /// <param name="on">The month.</param>
    /// <param name="areas">The places.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public MediansAcross Across(Market market, Profile profile, YearMonth on, ImmutableArray<Area> areas)
    {
        Require(on);
        return new MediansAcross(this, market, profile, on, areas);
    }

    /// <summary>The sources that told most about that difference, heaviest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public ImmutableArray<SourceWeight> SourcesOfContrast((Market Market, Profile Profile) first, (Market Market, Profile Profile) second, YearMonth on)
    {
        Require(on);
        Terms terms = new(stackalloc int[2 * Terms.Capacity], stackalloc double[2 * Terms.Capacity]);
        Write(first, on, 1, ref terms);
        Write(second, on, -1, ref terms);
        return _weights.Read(terms);
    }

    /// <summary>The estimate with every figure's influence and the answer without each source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public Explanation Explain(Market market, Profile profile, YearMonth on)
    {
        Estimate estimate = Estimate(market, profile, on);
        Said said = Design.Read(market, profile, stackalloc int[1]);
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Span<double> roles = stackalloc double[Compiled.Workforce.Roles.Length];
        Design.Write(market.Area, on, said, roles, ref terms);
        return new Explainer(Compiled, _reach, _information).Explain(estimate, Locate(market.Area, on, said, roles, terms, Calibration.Widening(market, profile)), terms);
    }

    /// <summary>The nation's level at a month.</summary>
    internal PayCombination LevelAt(YearMonth on)
    {
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        terms.Add(Design.Layout.Level, 1);
        Design.Trend.Write(on, ref terms);
        return PayCombination.Of(terms);
    }

    /// <summary>Spread of people alike around a median of 0. The nation's area is -1.</summary>
    internal JoinedHalfNormals Alike(int area, YearMonth on, double effect, in Said said, ReadOnlySpan<double> roles) =>
        _spread.Of(Compiled.Spread.At(area + 1, on), effect, said, roles);

    /// <summary>The same for a combination of components.</summary>
    internal Contrast ContrastOf(ReadOnlySpan<int> components, ReadOnlySpan<double> coefficients)
    {
        Terms terms = new(stackalloc int[components.Length], stackalloc double[components.Length]);
        for (int t = 0; t < components.Length; t++)
            terms.Add(components[t], coefficients[t]);
        return new Contrast(AnswerMoments.Mean(Compiled, terms), Math.Sqrt(AnswerMoments.Variance(Compiled, terms)));
    }

    /// <summary>The sources of a combination of components, heaviest first.</summary>
    internal ImmutableArray<SourceWeight> SourcesOf(ReadOnlySpan<int> components, ReadOnlySpan<double> coefficients)
    {
        Terms terms = new(stackalloc int[components.Length], stackalloc double[components.Length]);
        for (int t = 0; t < components.Length; t++)
            terms.Add(components[t], coefficients[t]);
        return _weights.Read(terms);
    }

    private void Write((Market Market, Profile Profile) asked, YearMonth on, double sign, ref Terms terms)
    {
        Terms own = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Said said = Design.Read(asked.Market, asked.Profile, stackalloc int[1]);
        Design.Write(asked.Market.Area, on, said, stackalloc double[Compiled.Workforce.Roles.Length], ref own);
        for (int t = 0; t < own.Count; t++)
            terms.Add(own.Indices[t], sign * own.Coefficients[t]);
    }

    private Located National(YearMonth on)
    {
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        terms.Add(Design.Layout.Level, 1);
        Design.Trend.Write(on, ref terms);
        JoinedHalfNormals market = Compiled.Spread.At(0, on);
        return new Located(
            AnswerMoments.Mean(Compiled, terms), Math.Sqrt(AnswerMoments.Variance(Compiled, terms)), market.LowerScale, market.UpperScale, on.DollarYear);
    }

    private Located Locate(Area area, YearMonth on, in Said said, ReadOnlySpan<double> roles, in Terms terms, double widened)
    {
        JoinedHalfNormals alike = Alike(Design.AreaIndex(area), on, AnswerMoments.Effect(Compiled, Design.Layout, terms), said, roles);
        return new Located(
            AnswerMoments.Mean(Compiled, terms),
            Math.Sqrt(AnswerMoments.Variance(Compiled, terms) + Moved(area, on)),
            widened * alike.LowerScale,
            widened * alike.UpperScale,
            on.DollarYear);
    }

    /// <summary>Variance of how far a place moved apart from the nation since the newest official month, log.</summary>
    internal double Moved(Area area, YearMonth on) =>
        area.Kind == AreaKind.Nation ? 0 : Math.Max(on.YearsSince(Compiled.Newest), 0) * Compiled.LocalChange * Compiled.LocalChange;

    private void Require(YearMonth on)
    {
        if (!Design.Trend.Reaches(on))
            throw new ArgumentOutOfRangeException(nameof(on), on, ErrorTexts.MonthOutsideTrend(on, Earliest, Latest));
    }
}
