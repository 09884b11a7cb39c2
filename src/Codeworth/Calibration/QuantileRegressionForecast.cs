using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Regression;

namespace Codeworth.Calibration;

/// <summary>
/// The baseline a statistician would try first: linear quantile regressions of log pay on what the same rows say of education, setting, work
/// mode and years since schooling, fitted to the persons not held back, at nineteen probabilities; straight lines on the normal quantile
/// between them. Where they cross they are sorted.
/// </summary>
internal sealed class QuantileRegressionForecast
{
    private static readonly string[] Attributes = ["education", "setting", "mode"];

    private readonly List<(string Attribute, string Level)> _dummies;
    private readonly QuantileRegressionFit[] _fits;

    /// <param name="persons">At least one.</param>
    public QuantileRegressionForecast(IReadOnlyList<HeldPerson> persons)
    {
        _dummies = [.. Attributes.SelectMany(attribute => persons.Select(person => person.Cited.Population[attribute]).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Skip(1).Select(level => (attribute, level)))];
        double[][] rows = [.. persons.Select(person => Row(person.Cited.Population))];
        double[,] design = new double[rows.Length, rows[0].Length];
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < rows[i].Length; j++)
                design[i, j] = rows[i][j];
        }

        double[] pay = [.. persons.Select(person => Math.Log(person.Dollars))];
        _fits = [.. Scoring.Twentieths.Select(probability => QuantileRegression.Fit(design, pay, probability))];
    }

    /// <summary>Quantiles for a person, in dollars.</summary>
    public Func<double, double> Of(Population person)
    {
        double[] row = Row(person), logs = [.. _fits.Select(fit => fit.At(row)).Order()];
        return probability => Math.Exp(Along(logs, StandardNormal.Quantile(probability)));
    }

    /// <summary>Years since schooling: the middle of the band; of a working life where it is not said.</summary>
    internal static double Years(Population person) => person["potential_experience"] is { } text && YearsRange.Read(text) is { } range ? range.Middle : 20;

    private double[] Row(Population person)
    {
        double years = Years(person);
        return [1, Math.Min(years, 10), Math.Clamp(years - 10, 0, 20), .. _dummies.Select(dummy => person[dummy.Attribute] == dummy.Level ? 1.0 : 0.0)];
    }

    private static double Along(double[] logs, double z)
    {
        int i = 0;
        while (i < logs.Length - 2 && z > At(i + 1))
            i++;
        return logs[i] + ((z - At(i)) * (logs[i + 1] - logs[i]) / (At(i + 1) - At(i)));

        static double At(int twentieth) => StandardNormal.Quantile(Scoring.Twentieths[twentieth]);
    }
}
