namespace Codeworth.Estimates.Compiled;

/// <summary>
/// How much of a market's spread lies in what was not said: variance of the unsaid attributes among the people who fit what was
/// (method, equation 14).
/// </summary>
internal sealed class UnsaidSpread
{
    private readonly Workforce _workforce;
    private readonly double[] _roleEffects;
    private readonly double[] _years;
    private readonly MeanAndVariance[] _experience;
    private readonly double _certified;
    private readonly double _credential;
    private readonly double _setting;
    private readonly double _mode;
    private readonly double _education;

    public UnsaidSpread(Workforce workforce, ComponentLayout layout, ExperienceBasis basis, ReadOnlySpan<double> means)
    {
        _workforce = workforce;
        _roleEffects = means.Slice(layout.Role, workforce.Roles.Length).ToArray();
        _years = Curve(workforce, basis, means.Slice(layout.Slope, workforce.Segments));
        _experience = [.. Enumerable.Range(0, _roleEffects.Length)
            .Select(role => MeanAndVariance.OfLevels(workforce.YearMass.AsSpan(role * Workforce.Bins, Workforce.Bins), _years))];
        _certified = means[layout.Certified] + ((workforce.SecondShare + workforce.ThirdShare) * means[layout.Second])
            + (workforce.ThirdShare * means[layout.Third]);
        _credential = MeanAndVariance.OfLevels(workforce.CredentialMix, means.Slice(layout.Credential, workforce.Credentials.Length)).Variance;
        _setting = MeanAndVariance.OfLevels(workforce.SettingShares, means.Slice(layout.Setting, workforce.Settings.Length)).Variance;
        _mode = MeanAndVariance.OfLevels(workforce.ModeShares, means.Slice(layout.Mode, workforce.Modes.Length)).Variance;
        _education = MeanAndVariance.OfLevels(workforce.EducationShares, means.Slice(layout.Education, workforce.Educations.Length)).Variance;
        Everything = Of(new Said(), workforce.RoleShares);
    }

    /// <summary>When nothing is said: all that attributes explain.</summary>
    public double Everything { get; }

    /// <summary>Of what is not said.</summary>
    /// <param name="said">What is.</param>
    /// <param name="roles">Shares of roles that fit it.</param>
    public double Of(in Said said, ReadOnlySpan<double> roles)
    {
        double variance = Person(said, roles);
        if (!said.Setting.Said)
            variance += _setting;
        if (!said.Mode.Said)
            variance += _mode;
        return said.Education.Said ? variance : variance + _education;
    }

    /// <summary>Variance of the mixture over roles of what varies within each.</summary>
    private double Person(in Said said, ReadOnlySpan<double> roles)
    {
        double mean = 0, variance = 0;
        for (int role = 0; role < roles.Length; role++)
            mean += roles[role] * Within(said, role).Mean;
        for (int role = 0; role < roles.Length; role++)
        {
            MeanAndVariance within = Within(said, role);
            variance += roles[role] * (within.Variance + ((within.Mean - mean) * (within.Mean - mean)));
        }

        return variance;
    }

    private MeanAndVariance Within(in Said said, int role)
    {
        MeanAndVariance here = new(_roleEffects[role], 0);
        if (!said.SaysYears)
            here += _experience[role];
        if (said.SaysCertified)
            return here;
        double certified = _workforce.Certified[role];
        return here + new MeanAndVariance(
            certified * _certified, (certified * (1 - certified) * _certified * _certified) + (certified * _credential));
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
