using Codeworth.Evidence;

namespace Codeworth.Calibration;

/// <summary>Pay of one person, or of one posting, held back from a fit to judge it.</summary>
/// <param name="Cited">Its source, month, and what the source says of the person.</param>
/// <param name="Dollars">Annual full-time pay, nominal, more than 0.</param>
/// <param name="Cluster">What persons with something in common share: they are held back together, and their errors counted together.</param>
public sealed record HeldPerson(Citation Cited, double Dollars, string Cluster);
