using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.Federal;

/// <summary>Social Security, Medicare and the additional Medicare tax of employees, 26 U.S.C. 3101.</summary>
internal sealed class PayrollTaxes(TaxFigures figures)
{
    private readonly double _socialSecurity = figures.Amount("social_security_rate");
    private readonly double _wageBase = figures.Amount("social_security_wage_base");
    private readonly double _medicare = figures.Amount("medicare_rate");
    private readonly double _additional = figures.Amount("additional_medicare_rate");
    private readonly double _threshold = figures.Amount("additional_medicare_threshold");

    public double SocialSecurity(double wages) => _socialSecurity * Math.Min(wages, _wageBase);

    public double Medicare(double wages) => _medicare * wages;

    /// <summary>On all wages of a return.</summary>
    public double AdditionalMedicare(double wages) => _additional * Math.Max(0, wages - _threshold);
}
