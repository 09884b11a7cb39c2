using Codeworth.Taxes.Parameters;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>The rule of a locality by what its figures are.</summary>
internal static class LocalRules
{
    /// <summary>Null where the figures are of none that is known.</summary>
    public static LocalTax? Of(TaxFigures figures, StateIncomeTax state) => (figures, state) switch
    {
        _ when figures.Has("surcharge_pct_of_state_tax") => new Yonkers(figures),
        _ when figures.Has("usd_per_month") => new HeadTax(figures),
        (_, NewYork city) when figures.Has("bracket") => new NewYorkCity(figures, city),
        (_, Maryland county) => new MarylandCounty(figures, county),
        (_, Indiana or Oregon) => new TaxOfBase(figures, (IHasTaxBase)state),
        _ when figures.Has("rate") => new WageTax(figures),
        _ => null,
    };
}
