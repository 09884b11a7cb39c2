namespace Codeworth.Estimates.Compiled;

/// <summary>What is said of a person and the job, in indices of the <see cref="Workforce"/>.</summary>
internal ref struct Said
{
    public Said() => (From, To, Certified) = (double.NaN, double.NaN, double.NaN);

    public Levels Role { get; set; }

    public Levels Setting { get; set; }

    public Levels Mode { get; set; }

    public Levels Education { get; set; }

    public Levels Specialty { get; set; }

    /// <summary>Shares of roles before anything else is said; empty for the reference workforce.</summary>
    public ReadOnlySpan<double> BaseRoles { get; set; }

    /// <summary>Share who hold a credential, 0 to 1; not a number when not said.</summary>
    public double Certified { get; set; }

    /// <summary>Credentials that lead (one at the doors; a figure may name several alike).</summary>
    public ReadOnlySpan<int> Credentials { get; set; }

    /// <summary>How many credentials are held; 0 when not said.</summary>
    public int Held { get; set; }

    /// <summary>Fewest years of coding experience; not a number when not said.</summary>
    public double From { get; set; }

    /// <summary>Most years of coding experience; equal to <see cref="From"/> when exactly so many.</summary>
    public double To { get; set; }

    public readonly bool SaysYears => !double.IsNaN(From);

    public readonly bool SaysExactYears => From == To;

    public readonly bool SaysCertified => !double.IsNaN(Certified) || !Credentials.IsEmpty || Held > 0;

    /// <summary>Whether anything is said that moves the person's part of the location.</summary>
    public readonly bool SaysPerson => Role.Said || SaysYears || SaysCertified || !BaseRoles.IsEmpty;
}
