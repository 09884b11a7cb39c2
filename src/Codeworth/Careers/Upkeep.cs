using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>What keeping credentials costs a year: membership, renewal fees, continuing education units.</summary>
/// <param name="figures">Fees and units.</param>
public sealed class Upkeep(CareerFigures figures)
{
    /// <summary>Dollars a year for all that are held.</summary>
    public double Cost(IEnumerable<Credential> held) => OfIssuers(held).Sum(CostOf);

    /// <summary>Hours a year that continuing education takes.</summary>
    public double Hours(IEnumerable<Credential> held) => OfIssuers(held).Sum(Units) / 2 * figures["renewal.unit-hours"].Value;

    /// <summary>Units in two years, issuer by issuer.</summary>
    public IEnumerable<(string Issuer, double Units)> UnitsByIssuer(IEnumerable<Credential> held) => OfIssuers(held).Select(own => (own[0].Issuer, Units(own)));

    private static IEnumerable<Credential[]> OfIssuers(IEnumerable<Credential> held) =>
        held.GroupBy(credential => credential.Issuer, StringComparer.Ordinal).Select(group => group.ToArray());

    private double CostOf(Credential[] own)
    {
        string issuer = own[0].Issuer;
        double fee = own.Max(credential => figures.Of(credential, "renewal-fee").Value) + ((own.Length - 1) * figures.OfIssuer(issuer, "renewal-fee-more").Value);
        return figures.OfIssuer(issuer, "membership").Value + (fee / 2) + (Units(own) / 2 * figures["renewal.unit-cost"].Value);
    }

    /// <summary>The most that one of them asks, more for each further one, up to the issuer's most.</summary>
    private double Units(Credential[] own) => Math.Min(
        figures.OfIssuer(own[0].Issuer, "renewal-units-most").Value,
        own.Max(credential => figures.Of(credential, "renewal-units").Value) + ((own.Length - 1) * figures.OfIssuer(own[0].Issuer, "renewal-units-more").Value));
}
