using Codeworth.Numerics.Regression;
using Codeworth.Tests.Numerics.Linear;

namespace Codeworth.Tests.Numerics.Regression;

/// <summary>A quantile regression to solve; the first column of the design is the intercept.</summary>
internal sealed record RegressionCase(double[,] Design, double[] Y, double Probability)
{
    public int Rows => Design.GetLength(0);

    public int Columns => Design.GetLength(1);

    /// <summary>Normal columns, and a skewed error that grows with the second: one best fit, and no quantile a multiple of 1 / n.</summary>
    public static RegressionCase Random(int seed, int rows, int columns, double probability)
    {
        var random = new Random(seed);
        double[,] design = new double[rows, columns];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
                design[i, j] = j == 0 ? 1 : RandomModels.Normal(random);
            double spread = columns > 1 ? 1 + (0.3 * Math.Abs(design[i, 1])) : 1;
            y[i] = 10 + (0.5 * design[i, columns - 1]) - (spread * Math.Log(1 - random.NextDouble()));
        }

        return new RegressionCase(design, y, Between(probability, rows));
    }

    /// <summary>Indicators of four attributes and one never seen, two numbers, one of them the square of the other, and y in steps.</summary>
    public static RegressionCase Dummies(int seed, int rows, int columns, double probability)
    {
        var random = new Random(seed);
        double[,] design = new double[rows, columns];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++)
        {
            double years = random.Next(0, 31);
            (design[i, 0], design[i, 1], design[i, 2]) = (1, years, years * years);
            double mean = 20 + (0.4 * years) - (0.006 * years * years);
            for (int first = 3; first + 5 < columns; first += 5)
            {
                int level = random.Next(0, 5);
                design[i, first + level] = 1;
                mean += level;
            }

            y[i] = Math.Round(mean * Math.Exp(0.2 * RandomModels.Normal(random)) * 2) / 2;
        }

        return new RegressionCase(design, y, probability);
    }

    public QuantileRegressionFit Fit() => QuantileRegression.Fit(Design, Y, Probability);

    public double[] Residuals(IReadOnlyList<double> coefficients)
    {
        double[] residuals = [.. Y];
        for (int i = 0; i < Rows; i++)
        {
            for (int j = 0; j < Columns; j++)
                residuals[i] -= Design[i, j] * coefficients[j];
        }

        return residuals;
    }

    public double Loss(IReadOnlyList<double> coefficients) => Residuals(coefficients).Average(r => PinballLoss.Of(r, 0, Probability));

    public double[] Nudged(IReadOnlyList<double> coefficients, int seed)
    {
        var random = new Random(seed);
        double size = Math.Pow(10, -seed % 8);
        return [.. coefficients.Select(b => b + (size * RandomModels.Normal(random)))];
    }

    /// <summary>The line through two points, of an intercept and one column.</summary>
    public double[] Through(int i, int j)
    {
        double slope = (Y[i] - Y[j]) / (Design[i, 1] - Design[j, 1]);
        return [Y[i] - (slope * Design[i, 1]), slope];
    }

    /// <summary>Not a whole number of rows, where more than one fit may be best.</summary>
    private static double Between(double probability, int rows) => (Math.Floor(probability * rows) + 0.37) / rows;
}
