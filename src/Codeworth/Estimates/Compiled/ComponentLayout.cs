namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Where each component of an answer stands. An answer's location is a linear combination of components; areas come last, so that
/// the covariance is a dense core and one row for each area.
/// </summary>
internal sealed class ComponentLayout
{
    public ComponentLayout(Workforce workforce, int growthSteps)
    {
        (Growth, GrowthSteps) = (1, growthSteps);
        Role = Growth + growthSteps;
        Slope = Role + workforce.Roles.Length;
        Certified = Slope + workforce.Segments;
        Second = Certified + 1;
        Third = Second + 1;
        Credential = Third + 1;
        Setting = Credential + workforce.Credentials.Length;
        Mode = Setting + workforce.Settings.Length;
        Education = Mode + workforce.Modes.Length;
        Specialty = Education + workforce.Educations.Length;
        Core = Specialty + workforce.Specialties.Length;
    }

    /// <summary>Log median of the reference workforce of the nation at the origin.</summary>
    public int Level => 0;

    /// <summary>First growth step, from the first May to the next.</summary>
    public int Growth { get; }

    public int GrowthSteps { get; }

    public int Role { get; }

    public int Slope { get; }

    public int Certified { get; }

    /// <summary>Holding two and more.</summary>
    public int Second { get; }

    /// <summary>Holding three and more, beside <see cref="Second"/>.</summary>
    public int Third { get; }

    public int Credential { get; }

    public int Setting { get; }

    public int Mode { get; }

    public int Education { get; }

    public int Specialty { get; }

    /// <summary>Number of components before the areas; the first area's index.</summary>
    public int Core { get; }
}
