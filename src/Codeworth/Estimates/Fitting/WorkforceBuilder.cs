using System.Collections.Immutable;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Parameters;
using Codeworth.Markets;

namespace Codeworth.Estimates.Fitting;

/// <summary>Makes the reference workforce from the parameters and the reference tables.</summary>
internal static class WorkforceBuilder
{
    public static Workforce Build(ModelParameters parameters, Vocabulary vocabulary)
    {
        ImmutableArray<string> roles = Ids(vocabulary.Roles);
        ImmutableArray<string> credentials = Ids(vocabulary.Credentials);
        return new Workforce
        {
            Roles = roles,
            RoleShares = Shares(parameters, "role", roles),
            Certified = [.. roles.Select(role => parameters.Roles[role].Certified)],
            YearMass = [.. roles.SelectMany(role => YearMass(parameters.Roles[role]))],
            Knots = parameters.Experience.Knots,
            Credentials = credentials,
            CredentialMix = MixtureReader.Read(parameters.Credentials.Mix, credentials) ?? throw Unknown("credentials.mix"),
            Holders = [.. credentials.Select(credential => Holders(parameters, credential, roles))],
            SecondShare = parameters.Credentials.SecondShare,
            ThirdShare = parameters.Credentials.ThirdShare,
            Settings = Ids(vocabulary.Settings),
            SettingShares = Shares(parameters, "setting", Ids(vocabulary.Settings)),
            Modes = Ids(vocabulary.Modes),
            ModeShares = Shares(parameters, "mode", Ids(vocabulary.Modes)),
            Educations = Ids(vocabulary.Educations),
            EducationShares = Shares(parameters, "education", Ids(vocabulary.Educations)),
            Specialties = Ids(vocabulary.Specialties),
        };
    }

    /// <summary>The refusal of a parameter that names what the reference tables do not hold.</summary>
    public static FormatException Unknown(string parameter) => new(ErrorTexts.ParameterNamesUnknown(parameter));

    private static ImmutableArray<string> Ids<T>(Lookup<T> lookup)
        where T : Named => [.. lookup.All.Select(item => item.Id)];

    private static double[] Shares(ModelParameters parameters, string category, ImmutableArray<string> levels)
    {
        Dictionary<string, LevelParameters> said = parameters.Categories[category].Levels;
        if (said.Keys.Except(levels, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw Unknown($"categories.{category}.levels.{unknown}");
        double sum = said.Values.Sum(level => level.Share);
        return [.. levels.Select(level => said.TryGetValue(level, out LevelParameters? here) ? here.Share / sum : 0)];
    }

    private static double[]? Holders(ModelParameters parameters, string credential, ImmutableArray<string> roles) =>
        parameters.Credentials.Holders.TryGetValue(credential, out string? written)
            ? MixtureReader.Read(written, roles) ?? throw Unknown($"credentials.holders.{credential}")
            : null;

    /// <summary>Gamma density at the middle of each one-year bin, made to add to 1.</summary>
    private static double[] YearMass(RoleParameters role)
    {
        double scale = role.Years / role.Shape;
        double[] mass = [.. Enumerable.Range(0, Workforce.Bins)
            .Select(bin => Math.Pow(bin + 0.5, role.Shape - 1) * Math.Exp(-(bin + 0.5) / scale))];
        double sum = mass.Sum();
        return [.. mass.Select(value => value / sum)];
    }
}
