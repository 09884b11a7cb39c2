namespace Codeworth.Careers;

/// <summary>How much may be planned at once.</summary>
internal static class CareerSize
{
    private const int MostCredentials = 14;
    private const int MostJobs = 400;

    /// <summary>Why it is too much; null where it is not.</summary>
    public static string? WhyNot(CareerOptions options)
    {
        int jobs = (options.Settings.Length + 1) * (options.Specialties.Length + 1) * (options.Modes.Length + 1) * (options.Places.Length + 1);
        return options.Credentials.Length > MostCredentials || jobs > MostJobs ? CareerTexts.TooMuch(options.Credentials.Length, jobs) : null;
    }
}
