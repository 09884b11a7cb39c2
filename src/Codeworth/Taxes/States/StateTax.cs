namespace Codeworth.Taxes.States;

/// <summary>What a state's return finds, dollars a year.</summary>
/// <param name="Tax">Income tax less credits that are not refundable, 0 or more.</param>
/// <param name="Refundable">Credits that are paid out.</param>
internal readonly record struct StateTax(double Tax, double Refundable);
