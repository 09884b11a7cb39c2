using Codeworth.Estimates.Compiled;

namespace Codeworth.Data.Models;

/// <summary>The reference workforce's part of a model file.</summary>
internal static class WorkforceFormat
{
    public static void Write(ModelWriter writer, Workforce workforce)
    {
        writer.Write(workforce.Roles);
        writer.Write(workforce.RoleShares);
        writer.Write(workforce.Certified);
        writer.Write(workforce.YearMass);
        writer.Write(workforce.Knots);
        writer.Write(workforce.Credentials);
        writer.Write(workforce.CredentialMix);
        foreach (double[]? holders in workforce.Holders)
            writer.Write(holders ?? []);
        writer.Write(workforce.SecondShare);
        writer.Write(workforce.ThirdShare);
        writer.Write(workforce.Settings);
        writer.Write(workforce.SettingShares);
        writer.Write(workforce.Modes);
        writer.Write(workforce.ModeShares);
        writer.Write(workforce.Educations);
        writer.Write(workforce.EducationShares);
        writer.Write(workforce.Specialties);
    }

    public static Workforce Read(ModelReader reader)
    {
        var roles = reader.Texts();
        (double[] shares, double[] certified, double[] years, double[] knots) = (reader.Doubles(), reader.Doubles(), reader.Doubles(), reader.Doubles());
        var credentials = reader.Texts();
        double[] mix = reader.Doubles();
        return new Workforce
        {
            Roles = roles,
            RoleShares = shares,
            Certified = certified,
            YearMass = years,
            Knots = knots,
            Credentials = credentials,
            CredentialMix = mix,
            Holders = [.. credentials.Select(_ => reader.Doubles() is { Length: > 0 } holders ? holders : null)],
            SecondShare = reader.Double(),
            ThirdShare = reader.Double(),
            Settings = reader.Texts(),
            SettingShares = reader.Doubles(),
            Modes = reader.Texts(),
            ModeShares = reader.Doubles(),
            Educations = reader.Texts(),
            EducationShares = reader.Doubles(),
            Specialties = reader.Texts(),
        };
    }
}
