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

    public const string TrainingCounts =
        "A programme is compared with going on as now: pay stays what it is beyond prices, or rises with experience in coding. Worth is the mean over everything uncertain: pay, costs, months, whether it is completed and passed, the wait for a first job. Grants and loans are left out.";

    public const string EffectsAreOfCoders = "What credentials, settings and modes add is known of coders and those beside them; that it adds as much to a manager's pay is taken, not known.";

    /// <summary>What raises come without a step, beside those that come with a change.</summary>
    public static string RaisesInPlace(CareerFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"Without a step: employers in health services budget {figures["raise.merit-health"].Value} % a year for merit and {figures["raise.total-health"].Value} % in all ({figures["raise.total-health"].Publisher}, {figures["raise.total-health"].Date}), before prices rise. Pay of people who changed employer grew by {figures["employer.changers"].Value} % in a year, of those who stayed by {figures["employer.stayers"].Value} % ({figures["employer.stayers"].Publisher}, {figures["employer.stayers"].Date}; all industries). {figures["employer.turnover"].Value} % of hospital staff of every kind left their employer in {figures["employer.turnover"].Date} ({figures["employer.turnover"].Publisher}).");

    public const string ExperienceNotKnown =
        "How much of a coder's experience counts in another occupation: no published figure was found. Medians are of everyone in it, at every experience.";

    public static string LadderIsOfMarkets((double Mean, double Low, double High) raise) => string.Create(
        CultureInfo.InvariantCulture,
        $"The ladder shows what each role's market pays somebody with your years and credentials there; a promotion brings the raise at once ({raise.Mean:0.#} % on average, {raise.Low:0.#} to {raise.High:0.#} % to eight in ten if its spread is as assumed), the rest of the way with time. Chances are assumed between what all employees of all industries see and what the numbers of federal staff by grade allow.");

    public const string Service = "Served: how long federal staff at the role's grade have been in federal service on average, in any work (FedScope, September 2024); how long people stay in one role is not published.";

    public const string ProjectionsAreNotForecasts = "Projections are of the Bureau of Labor Statistics: what follows if its assumptions about the economy hold, ten years on. Openings count people who leave as well as growth: those who leave work altogether and those who change occupation, percent a year.";

    public const string EditionsDiffer = "Editions before 2021-31 count other occupations together: 29-2071 had registrars and technologists too, 29-2098 many more. Editions 2022-32 and 2023-33 are not kept.";

    public const string AutomationIsNotInPay = "No answer about pay counts automation: nothing published says what it does to the pay of coders.";

    /// <summary>What a promotion takes, in words.</summary>
    public static IEnumerable<string> Needs(Promotion promotion, Markets.Vocabulary words)
    {
        if (promotion.Years > 0)
            yield return NeedsYears(promotion.Years);
        if (promotion.Education.Length > 0)
            yield return NeedsEducation(words.Educations.Find(promotion.Education)!.Name);
        if (promotion.Credential == Promotion.AnyCoding)
            yield return NeedsCodingCredential;
        else if (promotion.Credential.Length > 0)
            yield return NeedsCredential(promotion.Credential);
    }

    public static string EducationHeld(string programme, string held) => $"The {programme.ToLowerInvariant()} adds nothing to a {held.ToLowerInvariant()} that is held.";

    public static string CredentialHeld(string id) => $"The {id} is held already.";

    public static string NotOffered(string id) => $"The {id} is no longer offered.";

    public static string CredentialNeeds(string id, string education) => $"The {id} takes a {education.ToLowerInvariant()} first.";

    public static string ByFullExam(string id, string full) => $"The {id} is given to those who pass the {full} without its years of experience: ask for the {full}.";

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

    public static string TooMuch(int credentials, int jobs) => $"{credentials} credentials and {jobs:#,0} kinds of jobs are more than can be planned at once.";

    public static string TooManyStates(long states) => string.Create(CultureInfo.InvariantCulture, $"{states:#,0} states are more than can be planned at once.");

    public const string FewerExpected = "Fewer years ahead, or fewer things to consider: At most 14 credentials, and settings, specialties, modes and places whose numbers, one more each, multiply to no more than 400.";

    public const string NeedsCodingCredential = "a credential that certifies coding";

    public static string NeedsCredential(string id) => $"the {id}";

    public static string NeedsEducation(string name) => $"a {name.ToLowerInvariant()}";

    public static string TakesLonger(double years, double hours) => string.Create(CultureInfo.InvariantCulture, $"more hours: {years:0.#} years at {hours:0.#} a week");

    public static string NeedsYears(int years) => years == 1 ? "a year of experience" : $"{years} years of experience";
}
