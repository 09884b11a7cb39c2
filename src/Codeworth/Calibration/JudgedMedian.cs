using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Calibration;

/// <summary>A published median that was hidden from a fit, beside what the fit said of it.</summary>
/// <param name="Area">The place.</param>
/// <param name="Dollars">The published median, nominal dollars a year.</param>
/// <param name="Forecast">Log of the median that the fit gave.</param>
/// <param name="StandardError">Posterior standard deviation of it, log.</param>
/// <param name="FigureError">Standard deviation of the published figure's own error, log (method, equation 11).</param>
/// <param name="Baselines">What anyone would have said without a model, dollars a year, by what it is.</param>
/// <param name="Jobs">Jobs of the occupation there; where none are published those the parameters take for a small place.</param>
public sealed record JudgedMedian(Area Area, double Dollars, double Forecast, double StandardError, double FigureError, ImmutableArray<(string Name, double Dollars)> Baselines, double Jobs)
{
    /// <summary>Distance of the forecast, as a share of the published median.</summary>
    public double Error => ErrorOf(Math.Exp(Forecast));

    /// <summary>Distance of a guess, as a share of the published median.</summary>
    /// <param name="guess">Dollars a year.</param>
    public double ErrorOf(double guess) => Math.Abs((guess / Dollars) - 1);

    /// <summary>Distance in standard errors of forecast and figure together; of the forecast alone where the figure's error is not to count.</summary>
    public double Standardised(bool withFigure = true) =>
        (Math.Log(Dollars) - Forecast) / Math.Sqrt((StandardError * StandardError) + (withFigure ? FigureError * FigureError : 0));
}
