using Codeworth.Wages;

namespace Codeworth.Living;

/// <summary>What take-home pay buys in a place, counted at the nation's average prices (method, equation 26).</summary>
/// <param name="Dollars">Dollars a year at national prices.</param>
/// <param name="Year">The year whose dollars are counted.</param>
public readonly record struct PurchasingPower(decimal Dollars, DollarYear Year);
