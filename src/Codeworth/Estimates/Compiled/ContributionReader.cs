using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Splits an answer into what each thing that was said adds, starting from the national median. Roles that were not said but follow from
/// what was, and what goes with them, are one part of their own (method, equation 16).
/// </summary>
internal sealed class ContributionReader(CompiledModel model, AnswerDesign design)
{
    private const string InferredRole = "role:inferred";

    public ImmutableArray<Contribution> Read(Answered answered, in Terms terms)
    {
        List<Contribution> contributions = [];
        Span<int> owners = stackalloc int[terms.Count];
        List<(string Attribute, string Label)> attributes = Attributes(answered);
        for (int t = 0; t < terms.Count; t++)
            owners[t] = Owner(answered, attributes, terms.Indices[t]);
        for (int attribute = 0; attribute < attributes.Count; attribute++)
        {
            Contribution here = Part(answered, terms, owners, attribute, attributes[attribute]);
            contributions.Add(here);
        }

        return [.. contributions.Where(contribution => contribution.Attribute != InferredRole || Math.Abs(contribution.Percent) > 1e-9)];
    }

    private Contribution Part(
        Answered answered, in Terms terms, ReadOnlySpan<int> owners, int attribute, (string Attribute, string Label) named)
    {
        Terms own = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        for (int t = 0; t < terms.Count; t++)
        {
            if (owners[t] == attribute)
                own.Add(terms.Indices[t], terms.Coefficients[t]);
        }

        double effect = AnswerMoments.Mean(model, own);
        return Contribution(named.Attribute, named.Label, effect, Math.Sqrt(AnswerMoments.Variance(model, own)), answered);
    }

    private static Contribution Contribution(string attribute, string label, double effect, double standardError, Answered answered)
    {
        double dollars = answered.DollarsPerLog;
        double half = Located.HalfWidth * standardError;
        return new Contribution(attribute, label, dollars * effect, dollars * (effect - half), dollars * (effect + half), 100 * (Math.Exp(effect) - 1));
    }

    private List<(string Attribute, string Label)> Attributes(Answered answered)
    {
        (Market market, Profile profile) = (answered.Market, answered.Profile);
        List<(string, string)> attributes = [];
        if (market.Area.Kind != AreaKind.Nation)
            attributes.Add(($"area:{market.Area.Id}", market.Area.Name));
        if (profile.Years is { } years)
            attributes.Add((string.Create(CultureInfo.InvariantCulture, $"experience:{years}"), YearsLabel(years)));
        attributes.AddRange(Credentials(market, profile));
        attributes.Add(market.Role is { } role ? ($"role:{role.Id}", role.Name) : (InferredRole, "Usual work of people with this record"));
        attributes.AddRange(Named("specialty", market.Specialty));
        attributes.AddRange(Named("setting", market.Setting));
        attributes.AddRange(Named("mode", market.Mode));
        attributes.AddRange(Named("education", profile.Education));
        return attributes;
    }

    private static string YearsLabel(double years) =>
        string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "year" : "years")} of experience");

    private static IEnumerable<(string, string)> Named(string attribute, Named? said) =>
        said is null ? [] : [($"{attribute}:{said.Id}", said.Name)];

    /// <summary>The credential that leads first, then the others as said.</summary>
    private IEnumerable<(string, string)> Credentials(Market market, Profile profile)
    {
        if (profile.Credentials is not { } credentials)
            yield break;
        if (credentials.IsEmpty)
            yield return ("credential:none", "no credential");
        int lead = design.Lead(market, profile);
        foreach (Credential credential in credentials.OrderBy(credential => design.CredentialIndex(credential) == lead ? 0 : 1))
            yield return ($"credential:{credential.Id}", credential.Id);
    }

    /// <summary>The attribute a component belongs to: its place in the list, -1 for the nation's level and growth.</summary>
    private int Owner(Answered answered, List<(string Attribute, string Label)> attributes, int component)
    {
        ComponentLayout layout = design.Layout;
        if (component < layout.Role)
            return -1;
        string wanted = component switch
        {
            _ when component >= layout.Core => "area:",
            _ when component >= layout.Specialty => "specialty:",
            _ when component >= layout.Education => "education:",
            _ when component >= layout.Mode => "mode:",
            _ when component >= layout.Setting => "setting:",
            _ when component >= layout.Certified && answered.Profile.Credentials is not null => "credential:",
            _ when component >= layout.Slope && component < layout.Certified && answered.Profile.Years is not null => "experience:",
            _ => "role:",
        };
        int first = attributes.FindIndex(attribute => attribute.Attribute.StartsWith(wanted, StringComparison.Ordinal));
        return first + Rank(answered.Profile, component);
    }

    /// <summary>The second and third credential own what holding two and three adds; the first owns the rest.</summary>
    private int Rank(Profile profile, int component)
    {
        int held = profile.Credentials?.Length ?? 0;
        return component == design.Layout.Third && held >= 3 ? 2 : component == design.Layout.Second && held >= 2 ? 1 : 0;
    }
}
