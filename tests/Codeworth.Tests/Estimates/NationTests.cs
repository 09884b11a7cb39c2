using System.Globalization;
using System.Text;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>The fit against the official wages of May 2025 it was fitted to: nation, states, and the mixture of everyone in it.</summary>
public sealed class NationTests(ITestOutputHelper output)
{
    private static readonly double[] Percents = [10, 25, 50, 75, 90];
    private static readonly double[] Published = [37_000, 43_490, 51_140, 64_820, 81_150];
    private static readonly Lazy<double[]> Reference = new(() => [.. Percents.Select(percent => (double)Asked.Nothing.Located.Pay.At(new Percentile(percent)).Dollars)]);
    private static readonly Lazy<double[]> Together = new(() => Mixed(20_000, 1));

    [Fact]
    public void The_reference_workforce_has_the_nations_percentiles() => Near(Reference.Value, 0.02);

    [Fact]
    public void Everyone_in_the_workforce_together_has_the_nations_percentiles() => Near(Together.Value, 0.03);

    [Fact]
    public void The_method_says_how_near_they_come()
    {
        StringBuilder table = new("| percentile, May 2025 | published | reference workforce | everyone together |\n| --- | --- | --- | --- |\n");
        for (int i = 0; i < Percents.Length; i++)
            table.Append(CultureInfo.InvariantCulture, $"| {Percents[i]} | {Published[i]:N0} | {Gap(Reference.Value, i)} | {Gap(Together.Value, i)} |\n");
        output.WriteLine(table.ToString());
        MethodTable.Check("percentile, May 2025", table.ToString());
    }

    [Fact]
    public void State_medians_are_found_within_two_and_a_half_percent_on_average()
    {
        double[] errors = [.. Medians2025.Where(AreaKind.State).Where(median => !Territories.Contains(median.Area.Id))
            .Select(median => Math.Abs((Math.Exp(Asked.Nothing.In(median.Area.Id).Located.Median) / median.Dollars) - 1))];
        Assert.Equal(51, errors.Length);
        output.WriteLine(FormattableString.Invariant($"state medians: mean absolute error {100 * errors.Average():F2} %, largest {100 * errors.Max():F2} %"));
        Assert.InRange(errors.Average(), 0, 0.025);
    }

    private static readonly string[] Territories = ["PR", "GU", "VI", "AS", "MP"];

    private static void Near(double[] dollars, double share)
    {
        for (int i = 0; i < dollars.Length; i++)
            Assert.InRange(dollars[i] / Published[i], 1 - share, 1 + share);
    }

    private static string Gap(double[] dollars, int i) =>
        FormattableString.Invariant($"{dollars[i]:N0} ({100 * ((dollars[i] / Published[i]) - 1):+0.0;-0.0} %)");

    /// <summary>People drawn from the workforce, each answered for.</summary>
    private static double[] Mixed(int count, int first)
    {
        Located[] people = [.. Draw(count, first).Select(asked => asked.Located)];
        JoinedHalfNormals[] pay = [.. people.Select(person => new JoinedHalfNormals(person.Median, person.Lower, person.Upper))];
        double[] weights = [.. people.Select(_ => 1.0)];
        return [.. Percents.Select(percent => Math.Exp(QuantileOfMixture.At(weights, pay, percent / 100)))];
    }

    /// <summary>
    /// People of the workforce, each attribute at its share: points of the R sequence (Roberts 2018, powers of the root of x^(d+1) = x + 1),
    /// spread so evenly that a few thousand say what a hundred thousand drawn at random would.
    /// </summary>
    private static IEnumerable<Asked> Draw(int count, int first)
    {
        const int dimensions = 8;
        double root = 1;
        for (int i = 0; i < 60; i++)
            root = Math.Pow(1 + root, 1.0 / (dimensions + 1));
        double[] step = [.. Enumerable.Range(1, dimensions).Select(d => Math.Pow(root, -d))];
        for (int i = first; i < first + count; i++)
            yield return Person([.. step.Select(alpha => (0.5 + (i * alpha)) % 1)]);
    }

    private static Asked Person(double[] at)
    {
        Workforce workforce = Fitted.Model.Compiled.Workforce;
        int role = Pick(at[0], workforce.RoleShares);
        double years = Pick(at[1], workforce.YearMass.AsSpan(role * Workforce.Bins, Workforce.Bins)) + 0.5;
        return Asked.Nothing.Role(workforce.Roles[role]).Years(years).Holding(at[2] >= workforce.Certified[role] ? [] : Held(at[3], at[4], workforce))
            .Setting(workforce.Settings[Pick(at[5], workforce.SettingShares)]).Mode(workforce.Modes[Pick(at[6], workforce.ModeShares)])
            .Education(workforce.Educations[Pick(at[7], workforce.EducationShares)]);
    }

    /// <summary>A lead credential by the mix, and beside it as many as the workforce holds of those that lead least.</summary>
    private static IEnumerable<string> Held(double which, double more, Workforce workforce)
    {
        string lead = workforce.Credentials[Pick(which, workforce.CredentialMix)];
        int others = more < workforce.ThirdShare ? 2 : more < workforce.ThirdShare + workforce.SecondShare ? 1 : 0;
        ComponentLayout layout = Fitted.Model.Design.Layout;
        return workforce.Credentials.OrderBy(credential => Fitted.Model.Compiled.Mean[layout.Credential + workforce.Credentials.IndexOf(credential)])
            .Where(credential => credential != lead).Take(others).Prepend(lead);
    }

    /// <summary>The level at which shares add up to more than this.</summary>
    private static int Pick(double at, ReadOnlySpan<double> shares)
    {
        double left = at;
        int level = 0;
        while (level < shares.Length - 1 && (left -= shares[level]) >= 0)
            level++;
        return level;
    }
}
