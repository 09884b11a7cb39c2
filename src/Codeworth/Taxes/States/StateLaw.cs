using Codeworth.Taxes.Federal;
using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>What a state's rule is made from.</summary>
/// <param name="State">Postal code.</param>
/// <param name="Year">Tax year.</param>
/// <param name="Status">Filing status.</param>
/// <param name="Figures">The state's.</param>
/// <param name="FederalFigures">Of the year.</param>
/// <param name="Federal">The federal rule of the year.</param>
/// <param name="FrozenCredit">The earned income credit of an earlier year's law, which some states keep.</param>
internal sealed record StateLaw(
    string State, int Year, FilingStatus Status, TaxFigures Figures, TaxFigures FederalFigures, FederalTax Federal, Func<int, EarnedIncomeCredit> FrozenCredit)
{
    public double Amount(string name) => Figures.Amount(name);

    public Steps Steps(string name) => Figures.Steps(name);

    public Schedule Schedule(string name) => Figures.Schedule(name);

    /// <summary>The federal poverty line of a number of persons, dollars a year.</summary>
    public double PovertyLine(int persons)
    {
        string own = State is "AK" or "HI" ? $"_{State}" : "";
        return FederalFigures.Amount("poverty_line_first" + own) + ((persons - 1) * FederalFigures.Amount("poverty_line_each_more" + own));
    }
}
