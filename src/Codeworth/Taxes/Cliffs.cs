using System.Collections.Immutable;

namespace Codeworth.Taxes;

/// <summary>Where a law takes more of a raise than the raise brings: amounts that end or fall at once.</summary>
public static class Cliffs
{
    /// <summary>The rule behind the cliffs of a jurisdiction, by its postal code; <c>US</c> for the federal one. Every other law takes less than a raise brings.</summary>
    public static ImmutableDictionary<string, string> Rules { get; } = new Dictionary<string, string>
    {
        ["US"] = "The child tax credit falls by 50 dollars for each 1,000 dollars begun above its limit.",
        ["AL"] = "The exemption of a dependent falls at 50,000 and 100,000 dollars; the standard deduction falls by steps of 500.",
        ["AR"] = "Low-income tables end at a limit; what is taken off the tax falls by ten dollars for each hundred above another.",
        ["CA"] = "Exemption credits fall by six dollars each for each 2,500 dollars begun above a limit.",
        ["CO"] = "Above 300,000 dollars a part of the standard deduction is added back.",
        ["CT"] = "Exemption, personal credit, add-back and recapture go by steps.",
        ["IL"] = "Exemptions end at a limit.",
        ["KS"] = "No tax up to a limit, and the food credit ends at another.",
        ["KY"] = "The family size credit falls by tenths.",
        ["MD"] = "The poverty credit ends at the poverty line; exemptions fall at limits.",
        ["MN"] = "Exemptions of dependents fall by 2 % for each 2,500 dollars begun above a limit.",
        ["MO"] = "The share of federal tax that is deducted falls at 25,000, 50,000, 100,000 and 125,000 dollars.",
        ["NJ"] = "No tax up to a limit.",
        ["NY"] = "Above a bracket the recapture counts from where the bracket begins; the household credit falls by steps.",
        ["NC"] = "The deduction for a child falls by 500 dollars at each limit.",
        ["OH"] = "No tax up to a limit; the exemption credit ends and the exemption falls at others.",
        ["OK"] = "The child credit ends at 100,000 dollars.",
        ["OR"] = "The exemption credit ends at a limit; the federal tax that may be deducted falls at others.",
        ["PA"] = "Forgiveness falls by tenths.",
        ["RI"] = "Deduction and exemptions fall by fifths above a limit.",
        ["VT"] = "From 150,000 dollars the tax is at least 3 % of the income.",
        ["VA"] = "No tax below a limit; the low-income credit ends at the poverty line.",
        ["WV"] = "The family credit falls by tenths.",
    }.ToImmutableDictionary(StringComparer.Ordinal);
}
