namespace Codeworth.Numerics.Distributions;

/// <summary>
/// Cody's rational approximations to the normal integral, with the coefficients of ANORM (Cody 1969; ACM TOMS 715, 1993), highest power first
/// except the leading one of each numerator, which Cody keeps last.
/// </summary>
internal static class NormalIntegral
{
    /// <summary>Up to this distance from 0 the body's approximation holds.</summary>
    public const double BodyEnd = 0.67448975;

    private const double TailStart = 5.656854249492380195206754896838;
    private const double InverseRootTwoPi = 0.398942280401432677939946059934;

    private static readonly double[] A =
    [
        2.2352520354606839287e00, 1.6102823106855587881e02, 1.0676894854603709582e03, 1.8154981253343561249e04, 6.5682337918207449113e-2,
    ];

    private static readonly double[] B =
        [4.7202581904688241870e01, 9.7609855173777669322e02, 1.0260932208618978205e04, 4.5507789335026729956e04];

    private static readonly double[] C =
    [
        3.9894151208813466764e-1, 8.8831497943883759412e00, 9.3506656132177855979e01, 5.9727027639480026226e02, 2.4945375852903726711e03,
        6.8481904505362823326e03, 1.1602651437647350124e04, 9.8427148383839780218e03, 1.0765576773720192317e-8,
    ];

    private static readonly double[] D =
    [
        2.2266688044328115691e01, 2.3538790178262499861e02, 1.5193775994075548050e03, 6.4855582982667607550e03, 1.8615571640885098091e04,
        3.4900952721145977266e04, 3.8912003286093271411e04, 1.9685429676859990727e04,
    ];

    private static readonly double[] P =
    [
        2.1589853405795699e-1, 1.274011611602473639e-1, 2.2235277870649807e-2, 1.421619193227893466e-3, 2.9112874951168792e-5, 2.307344176494017303e-2,
    ];

    private static readonly double[] Q =
        [1.28426009614491121e00, 4.68238212480865118e-1, 6.59881378689285515e-2, 3.78239633202758244e-3, 7.29751555083966205e-5];

    /// <summary>Phi(z) - 1/2 for |z| up to <see cref="BodyEnd"/>.</summary>
    public static double Body(double z) => z * Ratio(A, B, z * z);

    /// <summary>Phi(-z) exp(z^2 / 2) for z beyond <see cref="BodyEnd"/>.</summary>
    public static double TailRatio(double z)
    {
        if (z <= TailStart)
            return Ratio(C, D, z);
        double inverseSquare = 1 / (z * z);
        return (InverseRootTwoPi - (inverseSquare * Ratio(P, Q, inverseSquare))) / z;
    }

    private static double Ratio(ReadOnlySpan<double> numerator, ReadOnlySpan<double> denominator, double x)
    {
        int last = denominator.Length - 1;
        double above = numerator[^1] * x, below = x;
        for (int t = 0; t < last; t++)
        {
            above = (above + numerator[t]) * x;
            below = (below + denominator[t]) * x;
        }

        return (above + numerator[last]) / (below + denominator[last]);
    }
}
