using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Splits an answer into what each thing that was said adds, starting from the national median. Roles that were not said but follow from
/// what was, and what goes with them, are one part of their own (method, equation 16).
/// </summary>
internal sealed class ContributionReader(CompiledModel model, AnswerDesign design)
{
    /// <summary>An inferred role that moves the answer by less, log, is not a contribution.</summary>
    private const double Least = 1e-11;

    public ImmutableArray<Contribution> Read(Answered answered, in Terms terms)
    {
        List<SaidAttribute> attributes = SaidAttribute.Of(answered.Market, answered.Profile, design);
        Span<int> owners = stackalloc int[terms.Count];
        for (int t = 0; t < terms.Count; t++)
            owners[t] = Owner(answered.Profile, attributes, terms.Indices[t]);
        ImmutableArray<Contribution>.Builder contributions = ImmutableArray.CreateBuilder<Contribution>(attributes.Count);
        for (int attribute = 0; attribute < attributes.Count; attribute++)
        {
            (double effect, double variance) = Effect(terms, owners, attribute);
            SaidAttribute said = attributes[attribute];
            if (said.Key != SaidAttribute.InferredRole || Math.Abs(effect) >= Least)
                contributions.Add(Contribution(said, effect, Math.Sqrt(variance), answered.DollarsPerLog));
        }

        return contributions.DrainToImmutable();
    }

    /// <summary>Mean and variance of the sum of an attribute's terms.</summary>
    private (double Mean, double Variance) Effect(in Terms terms, ReadOnlySpan<int> owners, int attribute)
    {
        Terms own = new(stackalloc int[terms.Count], stackalloc double[terms.Count]);
        for (int t = 0; t < terms.Count; t++)
        {
            if (owners[t] == attribute)
                own.Add(terms.Indices[t], terms.Coefficients[t]);
        }

        return (AnswerMoments.Mean(model, own), AnswerMoments.Variance(model, own));
    }

    private static Contribution Contribution(SaidAttribute said, double effect, double standardError, double dollars)
    {
        double half = Located.HalfWidth * standardError;
        return new Contribution(
            said.Key, said.Label, dollars * effect, dollars * (effect - half), dollars * (effect + half), 100 * (Math.Exp(effect) - 1));
    }

    /// <summary>The attribute a component belongs to: its place in the list, -1 for the nation's level and growth.</summary>
    private int Owner(Profile profile, List<SaidAttribute> attributes, int component)
    {
        if (component < design.Layout.Role)
            return -1;
        AttributeKind kind = Kind(profile, component);
        int first = 0;
        while (attributes[first].Kind != kind)
            first++;
        return first + Rank(profile, component);
    }

    private AttributeKind Kind(Profile profile, int component)
    {
        ComponentLayout layout = design.Layout;
        return component switch
        {
            _ when component >= layout.Core => AttributeKind.Area,
            _ when component >= layout.Specialty => AttributeKind.Specialty,
            _ when component >= layout.Education => AttributeKind.Education,
            _ when component >= layout.Mode => AttributeKind.Mode,
            _ when component >= layout.Setting => AttributeKind.Setting,
            _ when component >= layout.Certified && profile.Credentials is not null => AttributeKind.Credential,
            _ when component >= layout.Slope && component < layout.Certified && profile.Years is not null => AttributeKind.Experience,
            _ => AttributeKind.Role,
        };
    }

    /// <summary>The second and third credential own what holding two and three adds; the first owns the rest.</summary>
    private int Rank(Profile profile, int component)
    {
        int held = profile.Credentials?.Length ?? 0;
        return component == design.Layout.Third && held >= 3 ? 2 : component == design.Layout.Second && held >= 2 ? 1 : 0;
    }
}
