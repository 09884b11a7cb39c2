namespace Codeworth.App.Web.Taxes;

/// <summary>A part of gross pay.</summary>
/// <param name="Name">Of its colour.</param>
/// <param name="Words">As it is called.</param>
/// <param name="Amount">Dollars a year.</param>
public sealed record TakeHomePart(string Name, string Words, double Amount);
