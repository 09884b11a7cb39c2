using Codeworth.Taxes.Federal;

namespace Codeworth.Taxes.States;

/// <summary>A state whose localities tax what it taxes.</summary>
internal interface IHasTaxBase
{
    /// <summary>Taxable income, dollars a year, 0 or more.</summary>
    double Base(in FederalReturn r);
}
