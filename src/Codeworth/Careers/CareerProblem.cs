using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Living;
using Codeworth.Numerics.Planning;
using Codeworth.Questions;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>What careers are answered from.</summary>
/// <param name="Fit">What markets pay.</param>
/// <param name="Tables">What steps cost and how likely they are.</param>
/// <param name="Law">What taxes take.</param>
/// <param name="Parities">What things cost.</param>
public sealed record CareerBasis(FittedModel Fit, CareerTables Tables, TaxLaw Law, PriceParities Parities);

/// <summary>A career as a decision process over a finite horizon: in each year somebody works, then decides what to study, then what to do about the job (method, section 13).</summary>
internal sealed class CareerProblem
{
    /// <summary>Ends of the ids of figures that decide what states there are.</summary>
    private static readonly string[] Structural = ["study.weeks", "study.school-weeks", ".hours", ".months", "study-hours"];

    public CareerProblem(CareerBasis basis, CareerPerson person, Family family, CareerOptions options, YearMonth on)
        : this(basis, person, family, options, on, null, null)
    {
    }

    private CareerProblem(CareerBasis basis, CareerPerson person, Family family, CareerOptions options, YearMonth on, CareerProblem? like, Livings? livings)
    {
        (Basis, Person, Family, Options, On) = (basis, person, family, options, on);
        Axes = like?.Axes ?? new CareerAxes(basis.Tables, person, options, new PayCombinations(basis.Fit).Worth);
        Terms = new CareerPayTerms(basis.Fit, Axes, person, basis.Tables, options, on);
        (Study, StudySteps) = StudyDecision.Of(basis.Tables, Axes, person, options);
        (Job, JobSteps) = JobDecision.Of(basis.Tables, Axes, options);
        Pay = PayAt(basis.Fit.Compiled.Mean);
        Livings = livings ?? Livings.Of(Axes.Places, options.Objective, basis.Law, family, basis.Parities, on);
        Start = Axes.Row(Axes.Credentials.Start, Axes.Study.Of(person.Education));
        CatchesUp = 1 / (1 + basis.Tables.Figures["promotion.catch-up-years"].Value);
        PaidJobs = [.. Enumerable.Range(0, Axes.Jobs).Select(PaidJob)];
        Blocks = like?.Blocks ?? new CareerBlocks(this);
    }

    public CareerBasis Basis { get; }

    public CareerPerson Person { get; }

    public Family Family { get; }

    public CareerOptions Options { get; }

    public YearMonth On { get; }

    public CareerAxes Axes { get; }

    public CareerPayTerms Terms { get; }

    public DecisionLayer Study { get; }

    public ImmutableArray<CareerStep> StudySteps { get; }

    public DecisionLayer Job { get; }

    public ImmutableArray<CareerStep> JobSteps { get; }

    /// <summary>Pay at the posterior mean.</summary>
    public CareerPay Pay { get; }

    public Livings Livings { get; }

    /// <summary>Chance that at the start of a year somebody newly promoted is paid as the role's market (method, equation 31).</summary>
    public double CatchesUp { get; }

    /// <summary>By job, the same paid as the role's market: itself where nobody was just promoted.</summary>
    public ImmutableArray<int> PaidJobs { get; }

    /// <summary>Blocks of states that can be reached.</summary>
    public CareerBlocks Blocks { get; }

    /// <summary>The row somebody starts in; the job is 0.</summary>
    public int Start { get; }

    /// <summary>Pay where the fit's components have these values.</summary>
    public CareerPay PayAt(ReadOnlySpan<double> components) =>
        new(Axes, Terms, Person, Basis.Tables.Figures["pay.real-growth"].Value / 100, components);

    /// <summary>The same problem with other options.</summary>
    public CareerProblem With(CareerOptions options) => new(Basis, Person, Family, options, On, null, options.Places == Options.Places ? Livings : null);

    /// <summary>The same problem where a figure has another value.</summary>
    public CareerProblem With(CareerFigure figure, double value)
    {
        CareerOptions options = figure.Id == "discount" ? Options with { Discount = value / 100 } : Options;
        CareerBasis basis = Basis with { Tables = Basis.Tables with { Figures = Basis.Tables.Figures.With(figure.Id, value) } };
        bool changesStates = figure.Id.Contains("renewal", StringComparison.Ordinal) || Structural.Any(end => figure.Id.EndsWith(end, StringComparison.Ordinal));
        return new CareerProblem(basis, Person, Family, options, On, changesStates ? null : this, Livings);
    }

    /// <summary>Whether another has the same states and options, so that a policy of one can be followed in the other.</summary>
    public bool IsLike(CareerProblem other) => Blocks.AllStates == other.Blocks.AllStates && Study.Options == other.Study.Options && Job.Options == other.Job.Options;

    /// <summary>Years of coding experience at the start of a year.</summary>
    public double Experience(int year, int entered) => Person.Years + Math.Max(0, Person.IsInside ? year : year - entered - 1);

    /// <summary>Conditions that hold at the end of a year for somebody of a row.</summary>
    public uint Holding(int year, int entered, int credentials, int study) =>
        (entered == year ? CareerConditions.MayEnter : 0) | Axes.Conditions.HeldYears(Experience(year + 1, entered)) | Axes.Credentials[credentials].Conditions | Axes.Conditions.HeldEducation(Axes.Study[study].Held);

    /// <summary>The class of credentials counted in a year: an apprentice's falls once its years are served.</summary>
    public int Served(int year, int entered, int credentials)
    {
        int matured = Axes.Credentials[credentials].Matured;
        return matured == credentials || Axes.Credentials[credentials].Held.Where(held => held.Becomes.Length > 0).Any(held => !IsServed(held, year, entered)) ? credentials : matured;
    }

    /// <summary>The entry axis of somebody whose next job this is: still outside, they may enter a year later.</summary>
    public int EnteredNext(int entered, int job) =>
        Person.IsInside || Axes.Positions[Axes.Parts(job).Position].Role is not null ? entered : Math.Min(entered + 1, Axes.Entries - 1);

    private int PaidJob(int job)
    {
        var at = Axes.Parts(job);
        return Axes.Positions[at.Position] is { Standing: Standing.Promoted } promoted
            ? Axes.Job(Axes.Positions.Of(promoted.Role, Standing.Market), at.Specialty, at.Setting, at.Mode, at.Place)
            : job;
    }

    private bool IsServed(Markets.Credential apprentice, int year, int entered) =>
        Experience(year, entered) >= Basis.Tables.Words.Credentials.Find(apprentice.Becomes)!.Years;
}
