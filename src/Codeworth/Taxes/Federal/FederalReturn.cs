namespace Codeworth.Taxes.Federal;

/// <summary>What a federal return finds, dollars a year: what states build on too.</summary>
/// <param name="Household">Who files.</param>
/// <param name="Agi">Adjusted gross income: pay less deferrals and premiums.</param>
/// <param name="FirstAgi">The first earner's part of it.</param>
/// <param name="Taxable">Less the standard deduction, not below 0.</param>
/// <param name="TaxBeforeCredits">By the schedule.</param>
/// <param name="Tax">Less credits that are not refundable.</param>
/// <param name="ChildCredit">Child tax credit and credit for other dependents after their phase-out, before the tax limits them.</param>
/// <param name="UsedChildCredit">What of it is taken from the tax.</param>
/// <param name="RefundableChildCredit">What of it is paid out beyond the tax.</param>
/// <param name="EarnedIncomeCredit">The credit.</param>
/// <param name="SocialSecurity">Of both earners.</param>
/// <param name="Medicare">Of both earners, without the additional tax.</param>
/// <param name="AdditionalMedicare">Of the return.</param>
/// <param name="FirstFica">Social Security and Medicare of the first earner.</param>
internal readonly record struct FederalReturn(
    Household Household, double Agi, double FirstAgi, double Taxable, double TaxBeforeCredits, double Tax, double ChildCredit,
    double UsedChildCredit, double RefundableChildCredit, double EarnedIncomeCredit, double SocialSecurity, double Medicare, double AdditionalMedicare, double FirstFica)
{
    public bool IsJoint => Household.Status == FilingStatus.Married;

    public int Children => Household.Children.Length;

    public double SecondAgi => Agi - FirstAgi;

    public double Refundable => RefundableChildCredit + EarnedIncomeCredit;

    /// <summary>Tax less all credits: below 0 where more is paid out than owed.</summary>
    public double NetTax => Tax - Refundable;

    /// <summary>Child credits against the tax and beyond it.</summary>
    public double AllowedChildCredit => UsedChildCredit + RefundableChildCredit;

    public double Fica => SocialSecurity + Medicare;
}
