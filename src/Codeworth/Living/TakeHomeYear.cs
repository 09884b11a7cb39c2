using Codeworth.Wages;

namespace Codeworth.Living;

/// <summary>What a household's pay cheques hold in a year: gross pay less taxes and what is set aside, nominal dollars of its dollar year.</summary>
/// <param name="Dollars">Dollars a year.</param>
/// <param name="Year">The year whose dollars are counted.</param>
public readonly record struct TakeHomeYear(decimal Dollars, DollarYear Year);
