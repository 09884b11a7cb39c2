using Codeworth.Living;
using Codeworth.Questions;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>
/// What a year's gross pay counts for in a place: itself, what taxes leave, or what that buys at the nation's prices. Kept by steps of pay and joined by straight lines, as tax law is
/// between its brackets.
/// </summary>
internal sealed class Livings
{
    /// <summary>Steps of pay, dollars a year.</summary>
    public const double Step = 20;

    /// <summary>Pay above this counts as the last step goes on.</summary>
    private const double Most = 400_000;

    private readonly double[]?[] _byPlace;

    private Livings(double[]?[] byPlace) => _byPlace = byPlace;

    /// <param name="places">The places of the axis; one that is null counts gross pay.</param>
    /// <param name="objective">What counts.</param>
    /// <param name="law">What taxes take.</param>
    /// <param name="family">Who files.</param>
    /// <param name="parities">What things cost.</param>
    /// <param name="on">The month; its year's taxes count, as far as they are kept.</param>
    public static Livings Of(IEnumerable<WorkingPlace?> places, CareerObjective objective, TaxLaw law, Family family, PriceParities parities, YearMonth on) => new(
    [
        .. places.Select(place => place is null || objective == CareerObjective.Pay ? null : Table(place, objective, law, family, parities, on)),
    ]);

    /// <summary>What so much gross pay a year counts for.</summary>
    public double Of(int place, double pay)
    {
        if (_byPlace[place] is not { } table)
            return pay;
        double at = pay / Step;
        int below = Math.Min((int)at, table.Length - 2);
        return table[below] + ((at - below) * (table[below + 1] - table[below]));
    }

    private static double[] Table(WorkingPlace place, CareerObjective objective, TaxLaw law, Family family, PriceParities parities, YearMonth on)
    {
        Calculation taxes = law.Of(place.Residence.State, place.Residence.Locality, Math.Clamp(on.Year, TaxLaw.Years[0], TaxLaw.Years[^1]), family.Household.Status);
        double prices = objective == CareerObjective.PurchasingPower && parities.Of(place.Area) is { } parity ? parity.AllItems / 100 : 1;
        double[] table = new double[(int)(Most / Step) + 2];
        for (int i = 0; i < table.Length; i++)
        {
            TakeHome left = taxes.Of(family.At(i * Step));
            table[i] = (left.Net + left.Refundable) / prices;
        }

        return table;
    }
}
