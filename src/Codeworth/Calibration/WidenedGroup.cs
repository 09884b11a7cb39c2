namespace Codeworth.Calibration;

/// <summary>A group that the 80 % interval holds too few of, and what widening does (method, equation 25).</summary>
/// <param name="Group">Such as <c>education=master</c>.</param>
/// <param name="Count">Persons.</param>
/// <param name="Clusters">Neighbourhoods, announcements and employers they are of.</param>
/// <param name="Before">The share that the interval holds as it is, each cluster counted once.</param>
/// <param name="Halves">The factors that two halves of the clusters ask for, each fitted to one half; infinite where so few do not bound it.</param>
/// <param name="Judged">The share that the interval holds when each half is widened by the factor of the other.</param>
/// <param name="Factor">The factor that all clusters together ask for; infinite where so few do not bound it.</param>
/// <param name="Used">Whether answers are widened by it: whether that brought the half that was not fitted nearer to 80 %.</param>
public sealed record WidenedGroup(string Group, int Count, int Clusters, Measured Before, (double First, double Second) Halves, Measured Judged, double Factor, bool Used);
