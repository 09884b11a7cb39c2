using Codeworth.Taxes.Federal;
using Codeworth.Taxes.States;

namespace Codeworth.Taxes.Local;

/// <summary>The rule of a city's or county's tax on its residents' wages.</summary>
internal abstract class LocalTax
{
    /// <summary>Tax and credits that are paid out, dollars a year.</summary>
    /// <param name="r">The federal return.</param>
    /// <param name="state">What the state's return finds.</param>
    public abstract StateTax Of(in FederalReturn r, StateTax state);
}
