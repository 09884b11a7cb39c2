namespace Codeworth.Taxes;

/// <summary>What a household's pay leaves in a year, nominal dollars. Taxes are before credits that are paid out; those stand beside them and are in no pay cheque.</summary>
/// <param name="Household">Whose.</param>
/// <param name="FederalIncome">Federal income tax less credits that are not refundable, 0 or more.</param>
/// <param name="FederalRefundable">Federal credits that are paid out: earned income and additional child tax credit.</param>
/// <param name="SocialSecurity">Of both earners.</param>
/// <param name="Medicare">Of both earners, the additional tax included.</param>
/// <param name="StateIncome">State income tax, 0 or more.</param>
/// <param name="StateRefundable">Credits that state and locality pay out.</param>
/// <param name="StatePayroll">Employees' contributions to the state's programmes.</param>
/// <param name="Local">City and county taxes.</param>
public readonly record struct TakeHome(
    Household Household, double FederalIncome, double FederalRefundable, double SocialSecurity, double Medicare, double StateIncome,
    double StateRefundable, double StatePayroll, double Local)
{
    /// <summary>Pay of both earners.</summary>
    public double Gross => Household.Pay + Household.SpousePay;

    /// <summary>What is withheld by choice: deferrals to retirement and premiums.</summary>
    public double SetAside => Household.SetAside;

    public double Taxes => FederalIncome + SocialSecurity + Medicare + StateIncome + StatePayroll + Local;

    /// <summary>What a year of pay cheques holds.</summary>
    public double Net => Gross - SetAside - Taxes;

    /// <summary>Credits that come with the returns, beyond the taxes.</summary>
    public double Refundable => FederalRefundable + StateRefundable;

    /// <summary>Taxes as a share of gross pay; 0 without pay.</summary>
    public double AverageRate => Gross > 0 ? Taxes / Gross : 0;
}
