using System.Collections.Immutable;
using Codeworth.Estimates;

namespace Codeworth.App.Web.Asking;

/// <summary>What raises an answer most and what lowers it most, against the national median.</summary>
/// <param name="Up">Null where nothing raises it.</param>
/// <param name="Down">Null where nothing lowers it.</param>
public sealed record Movers(Contribution? Up, Contribution? Down)
{
    public static Movers Of(ImmutableArray<Contribution> contributions) => new(
        contributions.Where(part => part.Dollars > 0).MaxBy(part => part.Dollars),
        contributions.Where(part => part.Dollars < 0).MinBy(part => part.Dollars));
}
