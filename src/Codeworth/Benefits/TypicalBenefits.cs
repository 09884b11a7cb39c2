using System.Collections.Frozen;
using System.Collections.Immutable;
using Codeworth.Wages;

namespace Codeworth.Benefits;

/// <summary>What employers usually give beside pay, from published figures. None of them is of coders: office and administrative support stands in.</summary>
/// <param name="figures">The figures.</param>
public sealed class TypicalBenefits(IEnumerable<TypicalBenefit> figures)
{
    private readonly FrozenDictionary<string, TypicalBenefit> _figures = figures.ToFrozenDictionary(figure => figure.Id, StringComparer.Ordinal);

    public ImmutableArray<TypicalBenefit> All => [.. _figures.Values.OrderBy(figure => figure.Id, StringComparer.Ordinal)];

    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public TypicalBenefit this[string id] => _figures[id];

    /// <summary>Paid leave of every kind as a share of paid hours (office work): cost of leave over cost of wages and leave.</summary>
    public double LeaveShare => Value("leave-office") / PerPaidHour;

    /// <summary>Paid days off a year of every kind, of 260.</summary>
    public double DaysOff => LeaveShare * WorkYear.Weeks * WorkYear.DaysPerWeek;

    /// <summary>What employers put into retirement, as a share of pay, over all jobs with and without a plan.</summary>
    public double RetirementShare => Value("retirement-office") / PerPaidHour;

    /// <summary>Overtime, shift differentials and bonuses together, as a share of pay.</summary>
    public double SupplementShare => Value("supplement-office") / PerPaidHour;

    /// <summary>What a professional membership costs, dollars a year.</summary>
    public double Membership => Value("membership-aapc");

    /// <summary>The whole premium of a plan, dollars a year; 0 for none.</summary>
    public double Premium(HealthCoverage coverage) => coverage == HealthCoverage.None ? 0 : Value(coverage == HealthCoverage.Single ? "premium-single" : "premium-family");

    /// <summary>The worker's part of it, with the least and most that published figures give: by another survey's share, by the employer's size.</summary>
    public (double Value, double Low, double High) Worker(HealthCoverage coverage) => coverage switch
    {
        HealthCoverage.Single => (Value("worker-single"), Value("worker-single"), Value("premium-single") * (1 - (Value("employer-share-single") / 100))),
        HealthCoverage.Family => (Value("worker-family"), Value("worker-family-large"), Value("worker-family-small")),
        _ => default,
    };

    private double PerPaidHour => Value("wages-office") + Value("leave-office");

    private double Value(string id) => _figures[id].Value;
}
