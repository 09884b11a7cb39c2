using System.Collections.Immutable;

namespace Codeworth.Estimates;

/// <summary>What estimates of this kind have earned: how often their 80 % intervals held pay that the fit never saw.</summary>
/// <param name="Model">The fit that was judged.</param>
/// <param name="Places">Of medians of places of this kind; null where too few were held back.</param>
/// <param name="People">Of the pay of all persons held back; null where none was.</param>
/// <param name="Alike">Of persons of whom something is known that is said here too, each by one attribute; groups of fewer than 50 are left out.</param>
/// <param name="Widened">By how much the spread of pay was multiplied because a group's coverage was off (method, equation 25); 1 where it was not.</param>
/// <param name="WidenedFor">The group it was widened for; null where it was not.</param>
public sealed record EarnedCalibration(string Model, Coverage? Places, Coverage? People, ImmutableArray<Coverage> Alike, double Widened, string? WidenedFor);
