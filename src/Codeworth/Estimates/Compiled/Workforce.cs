using System.Collections.Immutable;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// The reference workforce: everyone counted in SOC 29-2072, as shares of roles and, given the role, of being certified and of years worked;
/// shares of settings, modes and educations apart (method, section 2).
/// </summary>
internal sealed class Workforce
{
    /// <summary>Years of experience are counted in bins of one year up to this.</summary>
    public const int Bins = 60;

    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>Share of each role; adds to 1.</summary>
    public required double[] RoleShares { get; init; }

    /// <summary>Share certified in each role.</summary>
    public required double[] Certified { get; init; }

    /// <summary>Share of each role's people in each one-year bin, role by role.</summary>
    public required double[] YearMass { get; init; }

    /// <summary>Years at which the experience curve changes slope, from 0.</summary>
    public required double[] Knots { get; init; }

    public required ImmutableArray<string> Credentials { get; init; }

    /// <summary>Among the certified, the share whose first credential it is.</summary>
    public required double[] CredentialMix { get; init; }

    /// <summary>Roles of those whose first credential it is, or null where being certified says as much.</summary>
    public required double[]?[] Holders { get; init; }

    public required double SecondShare { get; init; }

    public required double ThirdShare { get; init; }

    public required ImmutableArray<string> Settings { get; init; }

    public required double[] SettingShares { get; init; }

    public required ImmutableArray<string> Modes { get; init; }

    public required double[] ModeShares { get; init; }

    public required ImmutableArray<string> Educations { get; init; }

    public required double[] EducationShares { get; init; }

    public required ImmutableArray<string> Specialties { get; init; }

    public int Segments => Knots.Length - 1;

    /// <summary>Share of the workforce that is certified.</summary>
    public double CertifiedShare
    {
        get
        {
            double share = 0;
            for (int role = 0; role < RoleShares.Length; role++)
                share += RoleShares[role] * Certified[role];
            return share;
        }
    }
}
