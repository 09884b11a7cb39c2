namespace Codeworth.Estimates.Compiled;

/// <summary>
/// How much of a market's spread lies in what was not said: cumulants of the unsaid attributes among the people who fit what was
/// (method, equation 14).
/// </summary>
internal sealed class UnsaidSpread
{
    private readonly Workforce _workforce;
    private readonly double[] _roleEffects;
    private readonly double[] _years;
    private readonly Cumulants[] _experience;
    private readonly double _certified;
    private readonly Cumulants _credential;
    private readonly Cumulants _setting;
    private readonly Cumulants _mode;
    private readonly Cumulants _education;

    public UnsaidSpread(Workforce workforce, ComponentLayout layout, ExperienceBasis basis, ReadOnlySpan<double> means)
    {
        _workforce = workforce;
        _roleEffects = means.Slice(layout.Role, workforce.Roles.Length).ToArray();
        _years = Curve(workforce, basis, means.Slice(layout.Slope, workforce.Segments));
        _experience = [.. Enumerable.Range(0, _roleEffects.Length)
            .Select(role => Cumulants.OfLevels(workforce.YearMass.AsSpan(role * Workforce.Bins, Workforce.Bins), _years))];
        _certified = means[layout.Certified] + ((workforce.SecondShare + workforce.ThirdShare) * means[layout.Second])
            + (workforce.ThirdShare * means[layout.Third]);
        _credential = Cumulants.OfLevels(workforce.CredentialMix, means.Slice(layout.Credential, workforce.Credentials.Length));
        _setting = Cumulants.OfLevels(workforce.SettingShares, means.Slice(layout.Setting, workforce.Settings.Length));
        _mode = Cumulants.OfLevels(workforce.ModeShares, means.Slice(layout.Mode, workforce.Modes.Length));
        _education = Cumulants.OfLevels(workforce.EducationShares, means.Slice(layout.Education, workforce.Educations.Length));
        Everything = Of(new Said(), workforce.RoleShares);
    }

    /// <summary>When nothing is said: all that attributes explain.</summary>
    public Cumulants Everything { get; }

    /// <summary>Of what is not said.</summary>
    /// <param name="said">What is.</param>
    /// <param name="roles">Shares of roles that fit it.</param>
    public Cumulants Of(in Said said, ReadOnlySpan<double> roles)
    {
        Cumulants person = Person(said, roles);
        if (!said.Setting.Said)
            person += _setting;
        if (!said.Mode.Said)
            person += _mode;
        return said.Education.Said ? person : person + _education;
    }

    /// <summary>Mixture over roles of what varies within each.</summary>
    private Cumulants Person(in Said said, ReadOnlySpan<double> roles)
    {
        double mean = 0;
        for (int role = 0; role < roles.Length; role++)
            mean += roles[role] * Within(said, role).Mean;
        double variance = 0, third = 0;
        for (int role = 0; role < roles.Length; role++)
        {
            Cumulants within = Within(said, role);
            double deviation = within.Mean - mean;
            variance += roles[role] * (within.Variance + (deviation * deviation));
            third += roles[role] * (within.Third + (3 * deviation * within.Variance) + (deviation * deviation * deviation));
        }

        return new Cumulants(mean, variance, third);
    }

    private Cumulants Within(in Said said, int role)
    {
        Cumulants here = new(_roleEffects[role], 0, 0);
        if (!said.SaysYears)
            here += _experience[role];
        if (said.SaysCertified)
            return here;
        double certified = _workforce.Certified[role];
        double variance = certified * (1 - certified) * _certified * _certified;
        return here + new Cumulants(
            certified * _certified, variance + (certified * _credential.Variance), variance * (1 - (2 * certified)) * _certified);
    }

    private static double[] Curve(Workforce workforce, ExperienceBasis basis, ReadOnlySpan<double> slopes)
    {
        double[] curve = new double[Workforce.Bins];
        for (int bin = 0; bin < curve.Length; bin++)
        {
            for (int segment = 0; segment < workforce.Segments; segment++)
                curve[bin] += slopes[segment] * basis.At(bin + 0.5, segment);
        }

        return curve;
    }
}
