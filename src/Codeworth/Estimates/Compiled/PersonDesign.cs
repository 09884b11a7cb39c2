namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Turns what is said of a person into coefficients of components, as deviations from the reference workforce; what is not said is
/// averaged over that part of the workforce which fits what is (method, equations 3 to 7).
/// </summary>
internal sealed class PersonDesign
{
    private readonly Workforce _workforce;
    private readonly ComponentLayout _layout;
    private readonly double _certifiedShare;
    private readonly double[] _segmentMeans;

    public PersonDesign(Workforce workforce, ComponentLayout layout)
    {
        (_workforce, _layout) = (workforce, layout);
        Experience = new ExperienceBasis(workforce);
        _certifiedShare = workforce.CertifiedShare;
        _segmentMeans = new double[workforce.Segments];
        for (int segment = 0; segment < _segmentMeans.Length; segment++)
        {
            for (int role = 0; role < workforce.Roles.Length; role++)
                _segmentMeans[segment] += workforce.RoleShares[role] * Experience.WeightedMean(role, 0, Workforce.Bins, segment);
        }
    }

    public ExperienceBasis Experience { get; }

    /// <summary>Writes the person's part. <paramref name="roles"/> receives the shares of roles that fit what is said.</summary>
    public void Write(in Said said, Span<double> roles, ref Terms terms)
    {
        RoleShares(said, roles);
        if (said.SaysPerson)
        {
            for (int role = 0; role < roles.Length; role++)
                terms.Add(_layout.Role + role, roles[role]);
            WriteExperience(said, roles, ref terms);
            WriteCredentials(said, roles, ref terms);
        }

        said.Setting.Write(_layout.Setting, ref terms);
        said.Mode.Write(_layout.Mode, ref terms);
        said.Education.Write(_layout.Education, ref terms);
        said.Specialty.Write(_layout.Specialty, ref terms);
    }

    /// <summary>Shares of roles given what is said: as said, or by Bayes' rule from certification and years (equation 4).</summary>
    public void RoleShares(in Said said, Span<double> roles)
    {
        if (said.Role.Said)
        {
            roles.Clear();
            said.Role.Weights.CopyTo(roles);
            if (said.Role.Level >= 0)
                roles[said.Role.Level] = 1;
            return;
        }

        bool holders = Holders(said, roles);
        double sum = 0;
        for (int role = 0; role < roles.Length; role++)
        {
            double likelihood = holders || !said.SaysCertified ? 1 : CertifiedLikelihood(said, role);
            roles[role] *= likelihood * YearsLikelihood(said, role);
            sum += roles[role];
        }

        for (int role = 0; role < roles.Length; role++)
            roles[role] /= sum;
    }

    /// <summary>The share that is certified, given what is said and the roles that fit it.</summary>
    public double CertifiedGiven(in Said said, ReadOnlySpan<double> roles)
    {
        if (!said.Credentials.IsEmpty || said.Held > 0)
            return 1;
        if (!double.IsNaN(said.Certified))
            return said.Certified;
        double share = 0;
        for (int role = 0; role < roles.Length; role++)
            share += roles[role] * _workforce.Certified[role];
        return share;
    }

    private bool Holders(in Said said, Span<double> roles)
    {
        roles.Clear();
        int known = 0;
        foreach (int credential in said.Credentials)
        {
            if (_workforce.Holders[credential] is not { } holders)
                continue;
            known++;
            for (int role = 0; role < roles.Length; role++)
                roles[role] += holders[role];
        }

        if (known > 0)
            return true;
        (said.BaseRoles.IsEmpty ? _workforce.RoleShares : said.BaseRoles).CopyTo(roles);
        return false;
    }

    private double CertifiedLikelihood(in Said said, int role)
    {
        double certified = double.IsNaN(said.Certified) ? 1 : said.Certified;
        return (certified * _workforce.Certified[role]) + ((1 - certified) * (1 - _workforce.Certified[role]));
    }

    private double YearsLikelihood(in Said said, int role)
    {
        if (!said.SaysYears)
            return 1;
        (int from, int to) = Bins(said);
        return Experience.Mass(role, from, to) + 1e-9;
    }

    private void WriteExperience(in Said said, ReadOnlySpan<double> roles, ref Terms terms)
    {
        for (int segment = 0; segment < _segmentMeans.Length; segment++)
            terms.Add(_layout.Slope + segment, ExpectedYears(said, roles, segment) - _segmentMeans[segment]);
    }

    private double ExpectedYears(in Said said, ReadOnlySpan<double> roles, int segment)
    {
        if (said.SaysYears && said.SaysExactYears)
            return Experience.At(said.From, segment);
        (int from, int to) = said.SaysYears ? Bins(said) : (0, Workforce.Bins);
        double expected = 0;
        for (int role = 0; role < roles.Length; role++)
        {
            if (roles[role] > 0)
                expected += roles[role] * Experience.WeightedMean(role, from, to, segment) / (Experience.Mass(role, from, to) + 1e-12);
        }

        return expected;
    }

    private void WriteCredentials(in Said said, ReadOnlySpan<double> roles, ref Terms terms)
    {
        double certified = CertifiedGiven(said, roles);
        (double second, double third) = (_workforce.SecondShare + _workforce.ThirdShare, _workforce.ThirdShare);
        terms.Add(_layout.Certified, certified - _certifiedShare);
        terms.Add(_layout.Second, (said.Held == 0 ? certified * second : said.Held >= 2 ? 1 : 0) - (_certifiedShare * second));
        terms.Add(_layout.Third, (said.Held == 0 ? certified * third : said.Held >= 3 ? 1 : 0) - (_certifiedShare * third));
        foreach (int credential in said.Credentials)
            terms.Add(_layout.Credential + credential, 1.0 / said.Credentials.Length);
    }

    private static (int From, int To) Bins(in Said said)
    {
        int from = Math.Clamp((int)said.From, 0, Workforce.Bins - 1);
        int to = said.SaysExactYears ? from + 1 : (int)Math.Ceiling(Math.Min(said.To, Workforce.Bins));
        return (from, Math.Clamp(to, from + 1, Workforce.Bins));
    }
}
