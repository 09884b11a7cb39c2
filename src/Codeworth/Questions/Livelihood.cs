using Codeworth.Estimates;
using Codeworth.Living;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>
/// What a household lives on in a place, with its uncertainty: the log of pay is normal, law and prices carry it to purchasing power (method, equations 26 to 29).
/// </summary>
internal sealed class Livelihood
{
    private readonly Calculation _law;
    private readonly Family _family;
    private readonly DollarYear _year;
    private readonly PriceParity _parity;
    private readonly double _drift;
    private readonly int _median;
    private readonly (double Value, double Low, double High) _pay;

    private Livelihood(WorkingPlace place, Calculation law, PlacesQuestion question, PriceParity parity, double drift, Contrast pay, int median)
    {
        (Place, _law, _family, _year, _parity, _drift, _median) = (place, law, question.Family, question.On.DollarYear, parity, drift, median);
        double half = Located.HalfWidth * pay.StandardError;
        _pay = (pay.Mean, pay.Mean - half, pay.Mean + half);
        Log = AtNationalPrices(_pay.Value);
        (Below, Above) = (Log - AtNationalPrices(_pay.Low), AtNationalPrices(_pay.High) - Log);
        Slope = half > 0 ? (Below + Above) / (2 * half) : 0;
        Error = pay.StandardError;
    }

    public WorkingPlace Place { get; }

    /// <summary>Log of what take-home pay buys at national prices (equation 26).</summary>
    public double Log { get; }

    /// <summary>How far the ends of the pay's 80 % interval lie below and above it, after taxes.</summary>
    private double Below { get; }

    private double Above { get; }

    /// <summary>By how much purchasing power rises with pay, both as logs: the secant over the interval.</summary>
    private double Slope { get; }

    /// <summary>Posterior standard deviation of the log of pay; 0 of a pay that was said.</summary>
    private double Error { get; }

    public static Livelihood Of(
        WorkingPlace place, AnnualWage? said, MediansAcross medians, int median, Calculation law, PlacesQuestion question, PriceParities parities)
    {
        PriceParity parity = parities.Of(place.Area) ?? throw new ArgumentException(ErrorTexts.NotAState(place.Area.Name), nameof(place));
        return new Livelihood(
            place, law, question, parity, parities.DriftOver(place.Area.Kind, Math.Abs(question.On.Year - parity.Year)), said is { } pay ? new Contrast(pay.ToLog(), 0) : medians.Medians[median], median);
    }

    /// <summary>The row of this place beside the one it is compared with.</summary>
    public PlaceRow Beside(Livelihood home, MediansAcross medians, bool isPublished)
    {
        double prices = Located.HalfWidth * _drift;
        return new PlaceRow(
            Place,
            new Interval(Wage(_pay.Value), Wage(_pay.Low), Wage(_pay.High), Located.Level),
            new Interval<TakeHomeYear>(TakeHome(_pay.Value), TakeHome(_pay.Low), TakeHome(_pay.High), Located.Level),
            _parity,
            new Interval<PurchasingPower>(Buys(Log), Buys(Log - Joined(Below, prices)), Buys(Log + Joined(Above, prices)), Located.Level),
            ReferenceEquals(this, home) ? 0.5 : ChanceAbove(home, medians),
            ReferenceEquals(this, home) ? Same() : Needed(home),
            isPublished);
    }

    /// <summary>The chance that it buys more than another's: the difference of the logs taken as normal (equation 28).</summary>
    private double ChanceAbove(Livelihood other, MediansAcross medians)
    {
        double shared = Error > 0 && other.Error > 0 ? medians.Covariance(_median, other._median) : 0;
        double own = Slope * Slope * Error * Error, its = other.Slope * other.Slope * other.Error * other.Error;
        double prices = SharesPrices(other) ? 0 : (_drift * _drift) + (other._drift * other._drift);
        double variance = own + its - (2 * Slope * other.Slope * shared) + prices;
        return new Contrast(Log - other.Log, Math.Sqrt(Math.Max(variance, 0))).ChanceAbove(0);
    }

    /// <summary>The pay that buys here what the other's buys there, with what is not known of the other's pay and of both places' prices (equation 29).</summary>
    private Interval Needed(Livelihood other)
    {
        double prices = SharesPrices(other) ? 0 : Located.HalfWidth * Joined(_drift, other._drift);
        return new Interval(
            PayFor(other.Log), PayFor(other.Log - Joined(other.Below, prices)), PayFor(other.Log + Joined(other.Above, prices)), Located.Level);
    }

    private Interval Same() => new(Wage(_pay.Value), Wage(_pay.Low), Wage(_pay.High), Located.Level);

    private bool SharesPrices(Livelihood other) => other.Place.Area.Id == Place.Area.Id;

    private AnnualWage PayFor(double log) =>
        new((decimal)_law.GrossFor(Math.Exp(log + Math.Log(_parity.AllItems / 100)), _family.At), _year);

    private double AtNationalPrices(double log) => _parity.AtNationalPrices(Math.Log(Net(log)));

    /// <summary>Pay cheques of a year; a dollar where everything is set aside, so that it has a logarithm.</summary>
    private double Net(double log) => Math.Max(_law.Of(_family.At(Math.Exp(log))).Net, 1);

    private AnnualWage Wage(double log) => AnnualWage.FromLog(log, _year);

    private TakeHomeYear TakeHome(double log) => new((decimal)Net(log), _year);

    private PurchasingPower Buys(double log) => new((decimal)Math.Exp(log), _year);

    private static double Joined(double left, double right) => Math.Sqrt((left * left) + (right * right));
}
