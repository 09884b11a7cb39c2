using System.Collections.Immutable;
using Codeworth.Numerics.Optimisation;
using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Local;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes;

/// <summary>Computes the taxes of a place's residents, for one year and filing status. Nothing is allocated.</summary>
public sealed class Calculation
{
    /// <summary>The step of pay by which a marginal rate is measured, dollars a year.</summary>
    public const double Step = 100;

    private readonly FederalTax _federal;
    private readonly StateIncomeTax _state;
    private readonly PayrollContributions _payroll;
    private readonly LocalTax? _local;

    internal Calculation(FederalTax federal, StateIncomeTax state, PayrollContributions payroll, LocalTax? local, ImmutableArray<string> ofLastLaw) =>
        (_federal, _state, _payroll, _local, OfLastLaw) = (federal, state, payroll, local, ofLastLaw);

    /// <summary>Figures of the state that are not published for the year: the last law in force stands in.</summary>
    public ImmutableArray<string> OfLastLaw { get; }

    /// <summary>What a household's pay leaves.</summary>
    public TakeHome Of(in Household household)
    {
        FederalReturn federal = _federal.Of(household);
        StateTax state = _state.Of(federal), local = _local?.Of(federal, state) ?? default;
        double payroll = _payroll.Of(Math.Max(0, household.Pay - household.Premiums)) + _payroll.Of(household.SpousePay);
        return new TakeHome(
            household, federal.Tax, federal.Refundable, federal.SocialSecurity, federal.Medicare + federal.AdditionalMedicare, state.Tax,
            state.Refundable + local.Refundable, payroll, local.Tax);
    }

    /// <summary>What of the next hundred dollars of the first earner's pay goes to taxes and lost credits, as a share.</summary>
    public double MarginalRate(in Household household)
    {
        TakeHome now = Of(household), more = Of(household with { Pay = household.Pay + Step });
        return 1 - ((more.Net + more.Refundable - now.Net - now.Refundable) / Step);
    }

    /// <summary>
    /// The first earner's least pay found whose net is so much, dollars a year, to a tenth of a cent. Where the law takes more than a raise brings (a cliff), several pays
    /// have one net.
    /// </summary>
    /// <param name="net">A year's pay cheques, more than 0.</param>
    /// <param name="of">The household of a pay.</param>
    public double GrossFor(double net, Func<double, Household> of)
    {
        double low = 0, high = Math.Max(net, 1);
        while (Of(of(high)).Net < net)
            (low, high) = (high, 2 * high);
        return BrentRoot.Find(new Missing(this, net, of), low, high, 1e-4);
    }

    private readonly struct Missing(Calculation law, double net, Func<double, Household> of) : IScalarFunction
    {
        public double At(double pay) => law.Of(of(pay)).Net - net;
    }
}
