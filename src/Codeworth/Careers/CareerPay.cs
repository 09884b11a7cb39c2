using Codeworth.Estimates;

namespace Codeworth.Careers;

/// <summary>Gross pay of every state, as one factor an axis: pay is their product (method, equation 30).</summary>
internal sealed class CareerPay
{
    private readonly double[] _years;
    private readonly double[] _credentials;
    private readonly double[] _study;
    private readonly double[] _jobs;
    private readonly double _outside;
    private readonly bool _isInside;
    private readonly double _growth;

    /// <param name="axes">The axes.</param>
    /// <param name="terms">What each place on them adds to log pay.</param>
    /// <param name="person">Who; pay that was said stands for the start's.</param>
    /// <param name="growth">Growth of pay a year beyond prices, as a share.</param>
    /// <param name="components">Values of the fit's components: their means, or a draw of them.</param>
    public CareerPay(CareerAxes axes, CareerPayTerms terms, CareerPerson person, double growth, ReadOnlySpan<double> components)
    {
        (_isInside, _growth) = (person.IsInside, 1 + growth);
        double start = person is { IsInside: true, Pay: { } said } ? said.ToLog() : terms.Start.At(components);
        _outside = person is { IsInside: false, Pay: { } outside } ? (double)outside.Dollars : 0;
        _years = Factors(terms.Years, components);
        _credentials = Factors(terms.Credentials, components);
        _study = Factors(terms.Study, components);
        double[] specialties = Factors(terms.Specialties, components), settings = Factors(terms.Settings, components), modes = Factors(terms.Modes, components), places = Factors(terms.Places, components);
        _jobs = new double[axes.Jobs];
        for (int job = 0; job < _jobs.Length; job++)
        {
            var (position, specialty, setting, mode, place) = axes.Parts(job);
            _jobs[job] = axes.Positions[position].Role is null
                ? 0
                : Math.Exp(start + terms.Position(axes.Positions[position], components)) * specialties[specialty] * settings[setting] * modes[mode] * places[place];
        }
    }

    /// <summary>Gross pay of a job, dollars a year.</summary>
    /// <param name="year">Years from now.</param>
    /// <param name="entered">The year of entry less one, of somebody who began outside.</param>
    /// <param name="credentials">Class of credentials.</param>
    /// <param name="study">Study node.</param>
    /// <param name="job">The job.</param>
    public double At(int year, int entered, int credentials, int study, int job) => _jobs[job] == 0
        ? _outside * Grown(year)
        : Common(year, entered, credentials, study) * _jobs[job];

    /// <summary>The factor all jobs of a row have in common.</summary>
    public double Common(int year, int entered, int credentials, int study) =>
        _years[Math.Max(0, _isInside ? year : year - entered - 1)] * _credentials[credentials] * _study[study] * Grown(year);

    /// <summary>What somebody outside earns in a year.</summary>
    public double Outside(int year) => _outside * Grown(year);

    /// <summary>Factor of each job; 0 outside.</summary>
    public ReadOnlySpan<double> Jobs => _jobs;

    private double Grown(int year) => _growth == 1 ? 1 : Math.Pow(_growth, year);

    private static double[] Factors(PayCombination[] combinations, ReadOnlySpan<double> components)
    {
        double[] factors = new double[combinations.Length];
        for (int i = 0; i < factors.Length; i++)
            factors[i] = Math.Exp(combinations[i].At(components));
        return factors;
    }
}
