namespace Codeworth.Taxes.Parameters;

/// <summary>How deductions and credits shrink as income grows.</summary>
internal static class PhaseOut
{
    /// <summary>Steps begun above a start: a part of a step counts as a whole one.</summary>
    public static double StepsBegun(double income, double start, double step) => income <= start ? 0 : Math.Ceiling((income - start) / step);

    /// <summary>An amount less so much for each step begun, not below 0.</summary>
    public static double ByStep(double amount, double income, double start, double step, double perStep) =>
        Math.Max(0, amount - (perStep * StepsBegun(income, start, step)));

    /// <summary>The share of an amount that is left on the way from a start over a width.</summary>
    public static double Share(double income, double start, double width) => Math.Clamp(1 - ((income - start) / width), 0, 1);
}
