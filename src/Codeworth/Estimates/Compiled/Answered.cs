using Codeworth.Markets;

namespace Codeworth.Estimates.Compiled;

/// <summary>A question with where its answer and the nation's lie.</summary>
internal sealed record Answered(Market Market, Profile Profile, Located Nation, Located Here)
{
    /// <summary>
    /// Dollars that one unit of log stands for between the nation's median and the answer's: their logarithmic mean, so that effects in
    /// dollars add up exactly (method, equation 16).
    /// </summary>
    public double DollarsPerLog => LogarithmicMean(Math.Exp(Nation.Median), Math.Exp(Here.Median));

    public static double LogarithmicMean(double left, double right) =>
        Math.Abs(right / left - 1) < 1e-9 ? left : (right - left) / Math.Log(right / left);
}
