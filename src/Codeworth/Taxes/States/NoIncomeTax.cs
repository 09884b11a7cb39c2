using Codeworth.Taxes.Federal;

namespace Codeworth.Taxes.States;

/// <summary>A state that taxes no wages: Alaska, Florida, Nevada, New Hampshire, South Dakota, Tennessee, Texas, Wyoming.</summary>
internal sealed class NoIncomeTax : StateIncomeTax
{
    public override StateTax Of(in FederalReturn r) => default;
}
