using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;

namespace Codeworth.Estimates.Compiled;

/// <summary>One thing that was said, or the role that follows from what was.</summary>
/// <param name="Kind">Which attribute.</param>
/// <param name="Key">Attribute and level: <c>credential:CPC</c>.</param>
/// <param name="Label">In words.</param>
internal readonly record struct SaidAttribute(AttributeKind Kind, string Key, string Label)
{
    public const string InferredRole = "role:inferred";

    /// <summary>In the order in which they add up.</summary>
    public static List<SaidAttribute> Of(Market market, Profile profile, AnswerDesign design)
    {
        List<SaidAttribute> attributes = new(8);
        if (market.Area.Kind != AreaKind.Nation)
            attributes.Add(new(AttributeKind.Area, "area:" + market.Area.Id, market.Area.Name));
        if (profile.Years is { } years)
            attributes.Add(new(AttributeKind.Experience, string.Create(CultureInfo.InvariantCulture, $"experience:{years}"), YearsLabel(years)));
        if (profile.Credentials is { } credentials)
            AddCredentials(attributes, credentials, design.Lead(market, profile), design);
        attributes.Add(market.Role is { } role
            ? new(AttributeKind.Role, "role:" + role.Id, role.Name)
            : new(AttributeKind.Role, InferredRole, "Usual work of people with this record"));
        AddNamed(attributes, AttributeKind.Specialty, "specialty:", market.Specialty);
        AddNamed(attributes, AttributeKind.Setting, "setting:", market.Setting);
        AddNamed(attributes, AttributeKind.Mode, "mode:", market.Mode);
        AddNamed(attributes, AttributeKind.Education, "education:", profile.Education);
        return attributes;
    }

    /// <summary>The credential that leads first, then the others as said.</summary>
    private static void AddCredentials(List<SaidAttribute> attributes, ImmutableArray<Credential> credentials, int lead, AnswerDesign design)
    {
        int first = attributes.Count;
        if (credentials.IsEmpty)
            attributes.Add(new(AttributeKind.Credential, "credential:none", "no credential"));
        foreach (Credential credential in credentials)
        {
            SaidAttribute here = new(AttributeKind.Credential, "credential:" + credential.Id, credential.Id);
            attributes.Insert(design.CredentialIndex(credential) == lead ? first : attributes.Count, here);
        }
    }

    private static void AddNamed(List<SaidAttribute> attributes, AttributeKind kind, string attribute, Named? said)
    {
        if (said is not null)
            attributes.Add(new(kind, attribute + said.Id, said.Name));
    }

    private static string YearsLabel(double years) =>
        string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "year" : "years")} of experience");
}
