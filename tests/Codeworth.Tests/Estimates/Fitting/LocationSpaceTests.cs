using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Numerics.Linear;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

public sealed class LocationSpaceTests
{
    /// <summary>A senior coder differs from a coder by the step alone.</summary>
    [Fact]
    public void A_level_that_is_a_step_from_another_has_its_unknown_and_the_step()
    {
        LocationSpace space = Unknowns.Shared.Space;
        int coder = space.Workforce.Roles.IndexOf("coder"), senior = space.Workforce.Roles.IndexOf("senior-coder");
        SparseRow apart = SparseRow.Of([.. Terms(space.Components[space.Layout.Role + senior], 1), .. Terms(space.Components[space.Layout.Role + coder], -1)]);
        (int index, double coefficient) = Assert.Single(Terms(apart, 1), term => Math.Abs(term.Coefficient) > 1e-12);
        Assert.Equal((space.Space["role:senior-coder"], 1.0), (index, Math.Round(coefficient, 12)));
        Assert.Equal(Fitted.Parameters.Categories["role"].Levels["senior-coder"].Step!.Mean, space.Space.Parameters[index].Mean);
    }

    [Theory]
    [InlineData("codr")]
    [InlineData("senior-coder")]
    [InlineData("apprentice-coder")]
    public void A_step_from_what_is_no_level_or_itself_a_step_is_refused(string of)
    {
        CategoryParameters role = Fitted.Parameters.Categories["role"];
        Dictionary<string, LevelParameters> levels = new(role.Levels) { ["senior-coder"] = role.Levels["senior-coder"] with { Of = of } };
        ModelParameters parameters = Fitted.Parameters with { Categories = new(Fitted.Parameters.Categories) { ["role"] = role with { Levels = levels } } };
        FormatException refused = Assert.Throws<FormatException>(() => new LocationSpace(parameters, Fitted.Vocabulary, new PlaceCovariates(Fitted.Evidence, parameters.Places)));
        Assert.Equal(ErrorTexts.ParameterNamesUnknown($"role.levels.senior-coder.of: {of}"), refused.Message);
    }

    private static IEnumerable<(int Index, double Coefficient)> Terms(SparseRow row, double sign) =>
        row.Indices.ToArray().Zip(row.Coefficients.ToArray(), (index, coefficient) => (index, sign * coefficient));
}
