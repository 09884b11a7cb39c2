namespace Codeworth.Taxes.States;

/// <summary>The rule of each state by its postal code.</summary>
internal static class StateRules
{
    /// <summary>The states that tax no wages.</summary>
    public static readonly string[] WithoutIncomeTax = ["AK", "FL", "NV", "NH", "SD", "TN", "TX", "WY"];

    /// <exception cref="ArgumentException">It is not a state or the District of Columbia.</exception>
    public static StateIncomeTax Of(StateLaw law) => law.State switch
    {
        "AL" => new Alabama(law),
        "AR" => new Arkansas(law),
        "AZ" => new Arizona(law),
        "CA" => new California(law),
        "CO" => new Colorado(law),
        "CT" => new Connecticut(law),
        "DC" => new DistrictOfColumbia(law),
        "DE" => new Delaware(law),
        "GA" => new Georgia(law),
        "HI" => new Hawaii(law),
        "IA" => new Iowa(law),
        "ID" => new Idaho(law),
        "IL" => new Illinois(law),
        "IN" => new Indiana(law),
        "KS" => new Kansas(law),
        "KY" => new Kentucky(law),
        "LA" => new Louisiana(law),
        "MA" => new Massachusetts(law),
        "MD" => new Maryland(law),
        "ME" => new Maine(law),
        "MI" => new Michigan(law),
        "MN" => new Minnesota(law),
        "MO" => new Missouri(law),
        "MS" => new Mississippi(law),
        "MT" => new Montana(law),
        "NC" => new NorthCarolina(law),
        "ND" => new NorthDakota(law),
        "NE" => new Nebraska(law),
        "NJ" => new NewJersey(law),
        "NM" => new NewMexico(law),
        "NY" => new NewYork(law),
        "OH" => new Ohio(law),
        "OK" => new Oklahoma(law),
        "OR" => new Oregon(law),
        "PA" => new Pennsylvania(law),
        "RI" => new RhodeIsland(law),
        "SC" => new SouthCarolina(law),
        "UT" => new Utah(law),
        "VA" => new Virginia(law),
        "VT" => new Vermont(law),
        "WA" => new Washington(law),
        "WI" => new Wisconsin(law),
        "WV" => new WestVirginia(law),
        _ when WithoutIncomeTax.Contains(law.State) => new NoIncomeTax(),
        _ => throw new ArgumentException(TaxErrorTexts.StateUnknown(law.State), nameof(law)),
    };
}
