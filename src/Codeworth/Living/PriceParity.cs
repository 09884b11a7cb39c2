namespace Codeworth.Living;

/// <summary>What things cost in a place beside the nation: regional price parities of the Bureau of Economic Analysis, nation = 100.</summary>
/// <param name="AllItems">Of everything, more than 0.</param>
/// <param name="Year">The calendar year it is of.</param>
/// <param name="Housing">Of rents alone, more than 0.</param>
/// <param name="HousingYear">The calendar year that is of.</param>
/// <param name="Basis">Whose parity it is.</param>
public readonly record struct PriceParity(double AllItems, int Year, double Housing, int HousingYear, ParityBasis Basis)
{
    /// <summary>What an amount of the place buys, at the nation's average prices (method, equation 26).</summary>
    /// <param name="log">Log of dollars in the place.</param>
    public double AtNationalPrices(double log) => log - Math.Log(AllItems / 100);
}

/// <summary>Whose parity stands for a place.</summary>
public enum ParityBasis
{
    /// <summary>The place's own.</summary>
    Own,

    /// <summary>The nonmetropolitan portion of its state.</summary>
    NonmetroPortion,

    /// <summary>Its state's.</summary>
    State,
}
