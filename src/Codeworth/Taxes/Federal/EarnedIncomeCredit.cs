using Codeworth.Taxes.Parameters;

namespace Codeworth.Taxes.Federal;

/// <summary>The earned income credit by its formula, 26 U.S.C. 32, of one year's law for one filing status; the tables of the forms differ by a few dollars.</summary>
internal sealed class EarnedIncomeCredit(TaxFigures figures)
{
    private readonly Steps _most = figures.Steps("eitc_max");
    private readonly Steps _phaseInRate = figures.Steps("eitc_phasein_rate");
    private readonly Steps _phaseOutStart = figures.Steps("eitc_phaseout_start");
    private readonly Steps _phaseOutRate = figures.Steps("eitc_phaseout_rate");
    private readonly Steps _jointBonus = figures.Steps("eitc_joint_bonus");

    /// <summary>The credit of a number of children, dollars, whatever the filers' age.</summary>
    /// <param name="children">Qualifying children.</param>
    /// <param name="earned">Wages, dollars a year.</param>
    /// <param name="isJoint">Whether two file.</param>
    public double Of(int children, double earned, bool isJoint)
    {
        double start = _phaseOutStart.At(children) + (isJoint ? _jointBonus.At(children) : 0);
        double most = _most.At(children), phasedIn = Math.Min(most, _phaseInRate.At(children) * earned);
        return Math.Max(0, Math.Min(phasedIn, most - (_phaseOutRate.At(children) * Math.Max(0, earned - start))));
    }

    /// <summary>The earnings at which the credit ends, dollars a year.</summary>
    public double End(int children, bool isJoint) =>
        _phaseOutStart.At(children) + (isJoint ? _jointBonus.At(children) : 0) + (_most.At(children) / _phaseOutRate.At(children));
}
