using Codeworth.Markets;

namespace Codeworth.Calibration;

/// <summary>A published median that was hidden from a fit, beside what the fit said of it.</summary>
/// <param name="Area">The place.</param>
/// <param name="Dollars">The published median, nominal dollars a year.</param>
/// <param name="Forecast">Log of the median that the fit gave.</param>
/// <param name="StandardError">Posterior standard deviation of it, log.</param>
/// <param name="FigureError">Standard deviation of the published figure's own error, log (method, equation 11).</param>
/// <param name="Baseline">What anyone would have said without a model, dollars a year.</param>
/// <param name="Jobs">Jobs of the occupation there; where none are published those the parameters take for a small place.</param>
public sealed record JudgedMedian(Area Area, double Dollars, double Forecast, double StandardError, double FigureError, double Baseline, double Jobs)
{
    /// <summary>Distance of the forecast, as a share of the published median.</summary>
    public double Error => Math.Abs((Math.Exp(Forecast) / Dollars) - 1);

    /// <summary>Distance of the baseline, as a share of the published median.</summary>
    public double BaselineError => Math.Abs((Baseline / Dollars) - 1);

    /// <summary>Distance in standard errors of forecast and figure together; of the forecast alone where the figure's error is not to count.</summary>
    public double Standardised(bool withFigure = true) =>
        (Math.Log(Dollars) - Forecast) / Math.Sqrt((StandardError * StandardError) + (withFigure ? FigureError * FigureError : 0));
}
