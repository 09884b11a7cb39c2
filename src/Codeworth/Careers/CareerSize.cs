using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>How much may be planned at once.</summary>
internal static class CareerSize
{
    private const int MostCredentials = 14;
    private const int MostJobs = 400;
    private const long MostStates = 60_000_000;

    /// <summary>A question of fewer states than this, roughly counted, is not counted exactly.</summary>
    private const double Small = 200_000_000;

    /// <summary>Why it is too much; null where it is not.</summary>
    public static string? WhyNot(CareerBasis basis, CareerPerson person, Family family, CareerOptions options, YearMonth on)
    {
        int jobs = (options.Settings.Length + 1) * (options.Specialties.Length + 1) * (options.Modes.Length + 1) * (options.Places.Length + 1);
        if (options.Credentials.Length > MostCredentials || jobs > MostJobs)
            return CareerTexts.TooMuch(options.Credentials.Length, jobs);
        if (Roughly(person, options, jobs) < Small)
            return null;
        long states = new CareerProblem(basis, person, family, options, on).Blocks.AllStates;
        return states > MostStates ? CareerTexts.TooManyStates(states) : null;
    }

    /// <summary>Classes of credentials, positions, years of degrees, years of entry and years ahead, each at about its most.</summary>
    private static double Roughly(CareerPerson person, CareerOptions options, int jobs)
    {
        int exams = options.Credentials.Length;
        double classes = 1 + (exams * (exams + 11) / 2.0), degrees = options.Trainings.Any(training => training.Kind == "degree") ? 20 : 1;
        return classes * degrees * jobs * 28 * options.Horizon * (person.IsInside ? 1 : CareerAxes.LastEntry);
    }
}
