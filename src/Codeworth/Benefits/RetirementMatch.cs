using System.Collections.Immutable;

namespace Codeworth.Benefits;

/// <summary>What an employer puts into a retirement plan.</summary>
/// <param name="Whatever">Share of base pay put in whatever the employee defers.</param>
/// <param name="Tiers">Share of each dollar deferred that is matched, over so much of pay, the first tier first: <c>100 % of 3 %, then 50 % of 2 %</c>.</param>
public sealed record RetirementMatch(double Whatever, ImmutableArray<MatchTier> Tiers)
{
    /// <summary>The deferral, as a share of pay, that brings all of it.</summary>
    public double FullAt => Tiers.Sum(tier => tier.OfPay);

    /// <summary>What is put in, as a share of pay, for a deferral of a share of pay.</summary>
    public double Of(double deferral)
    {
        double share = Whatever, left = Math.Max(deferral, 0);
        foreach (MatchTier tier in Tiers)
        {
            double counted = Math.Min(left, tier.OfPay);
            share += tier.Rate * counted;
            left -= counted;
        }

        return share;
    }
}

/// <summary>A part of a match.</summary>
/// <param name="Rate">Cents put in for each dollar deferred, as a share.</param>
/// <param name="OfPay">Over so much of pay, as a share.</param>
public readonly record struct MatchTier(double Rate, double OfPay);
