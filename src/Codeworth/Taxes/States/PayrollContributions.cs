using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.States;

/// <summary>What a state takes of each employee's wages: disability, family leave, unemployment, transit, care.</summary>
internal sealed class PayrollContributions
{
    private static readonly string[] Kinds = ["sdi", "pfl", "famli", "pfml", "tdi", "fli", "ui", "ui_wf", "transit", "child_care", "ltc"];

    private readonly (double Rate, double Base, double Most)[] _contributions;

    public PayrollContributions(TaxFigures figures) => _contributions = [.. Kinds.Where(kind => figures.Has(kind + ".rate")).Select(kind => (
        figures.Amount(kind + ".rate"),
        figures.Has(kind + ".wage_base") ? figures.Amount(kind + ".wage_base") : double.PositiveInfinity,
        figures.Has(kind + ".annual_max") ? figures.Amount(kind + ".annual_max") : double.PositiveInfinity))];

    /// <summary>Of one employee's wages.</summary>
    public double Of(double wages)
    {
        double sum = 0;
        foreach ((double rate, double limit, double most) in _contributions)
            sum += Math.Min(most, rate * Math.Min(wages, limit));
        return sum;
    }
}
