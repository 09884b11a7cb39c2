using Codeworth.Estimates.Compiled;

namespace Codeworth.Tests.Estimates.Compiled;

/// <summary>What a question leaves unsaid, by the shipped fit.</summary>
internal static class Unsaid
{
    public static UnsaidSpread Spread { get; } = new(
        Fitted.Model.Compiled.Workforce, Fitted.Model.Design.Layout, Fitted.Model.Design.Person.Experience, Fitted.Model.Compiled.Mean);

    /// <summary>Variance of what varies among the people who fit what was said.</summary>
    public static double Left(Asked asked)
    {
        AnswerDesign design = Fitted.Model.Design;
        Said said = design.Read(asked.Market, asked.Profile, new int[1]);
        double[] roles = new double[Fitted.Model.Compiled.Workforce.Roles.Length];
        design.Person.RoleShares(said, roles);
        return Spread.Of(said, roles);
    }
}
