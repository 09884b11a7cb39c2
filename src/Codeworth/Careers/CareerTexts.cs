using System.Globalization;

namespace Codeworth.Careers;

/// <summary>What careers say, in one place.</summary>
public static class CareerTexts
{
    public static string TooManyCredentials(int count) => $"{count} credentials are considered at once; expected at most 64. Name fewer with --consider.";

    public const string PayOutsideMissing = "Somebody who does not work in coding yet is paid what only they know; no pay was said.";

    public const string YearsUnsaid = "Years of experience were not said: 5 are taken.";

    public const string CredentialsUnsaid = "Credentials were not said: none is taken to be held.";

    public const string EducationUnsaid = "Education was not said: some college or a certificate is taken.";

    public const string EducationOutsideUnsaid = "Education was not said: a high school diploma is taken.";

    public const string PlaceUnsaid = "No place was said: gross pay of the nation counts. Say a place to count taxes and prices.";

    public const string CountsWithoutPlace = "Taxes and prices are of a place, and none was said.";

    public static string RoleUnsaid(bool isApprentice) =>
        isApprentice ? "The role was not said: an apprentice coder is taken, by years and credentials." : "The role was not said: a coder is taken.";

    public static string Objective(CareerObjective objective) => objective switch
    {
        CareerObjective.PurchasingPower => "purchasing-power",
        CareerObjective.TakeHome => "take-home",
        _ => "pay",
    };

    public const string OneStepAtATime =
        "Each step is valued by itself: tried until it succeeds, nothing else done. Two steps together bring less than their sum: one credential leads, a second and a third add a little, a fourth nothing.";

    public const string DifferencesBetweenPeople =
        "What a step adds is the difference between people who have it and people who have not, at equal work; how much of it somebody gets who acquires it is not known.";

    public const string NotOfCoders =
        "Chances, waits and raises of promotions and changes of employer are of all industries or assumed; none is of coders. 'codeworth list assumptions' shows each with its range and source, --assume replaces it.";

    public const string FanIsOfMarkets = "The fan is of what the market pays for where the plan leads, over chances and the evidence's uncertainty; people in one place differ beside that.";

    public static string AssumedOtherwise(string[] ids) => $"Assumed otherwise than we do: {string.Join(", ", ids)}.";

    /// <summary>What a plan may use, in a sentence.</summary>
    public static string Considered(CareerOptions options)
    {
        string[] parts =
        [
            Part("credentials", options.Credentials.Select(credential => credential.Id)), Part("settings", options.Settings.Select(setting => setting.Name)),
            Part("specialties", options.Specialties.Select(specialty => specialty.Name)), Part("modes", options.Modes.Select(mode => mode.Name)),
            Part("places", options.Places.Select(place => place.Name)), Part("programmes", options.Trainings.Select(training => training.Name)),
            options.ChangesEmployer ? "another employer" : "",
        ];
        string said = string.Join("; ", parts.Where(part => part.Length > 0));
        return said.Length == 0 ? "Considered: promotions alone." : $"Considered, beside promotions: {said}. --consider and --avoid change that.";
    }

    private static string Part(string kind, IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? $"{kind} {list}" : "";

    public static string AssumptionUnknown(string id) => $"'{Problems.Echo.Of(id)}' is not an assumption that is known.";

    public static string AssumptionNotRead(string text) => $"'{Problems.Echo.Of(text)}' has no value that can be read.";

    public static string AssumptionExpected(CareerFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Id}=VALUE, in {figure.Unit}; ours is {figure.Value}, within {figure.Low} and {figure.High}.");

    public static string AssumptionOut(CareerFigure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Id} cannot be {figure.Value} ({figure.Low} to {figure.High}) in {figure.Unit}.");

    public static string AssumptionRange(CareerFigure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Id} of {figure.Value} does not lie within {figure.Low} and {figure.High}.");

    public const string NeedsCodingCredential = "a credential that certifies coding";

    public static string NeedsCredential(string id) => $"the {id}";

    public static string NeedsEducation(string name) => $"a {name.ToLowerInvariant()}";

    public static string TakesLonger(double years, double hours) => string.Create(CultureInfo.InvariantCulture, $"more hours: {years:0.#} years at {hours:0.#} a week");

    public static string NeedsYears(int years) => years == 1 ? "a year of experience" : $"{years} years of experience";
}
